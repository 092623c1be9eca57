import { describe, expect, test } from "vitest";
import { openApiDocument } from "@/app/_contract/openapi";
import { listRouteFiles } from "../support/route-files";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly responses: Record<string, unknown>;
  readonly parameters?: readonly { readonly name: string }[];
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const document = openApiDocument() as { paths: Record<string, Record<string, Operation>> };

const described = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
);

async function answered(): Promise<string[]> {
  const files = await Promise.all(
    listRouteFiles().map(async ({ path, file }) => {
      const exported = Object.keys((await import(file)) as object);
      return METHODS.filter((method) => exported.includes(method)).map(
        (method) => `${method} ${path}`,
      );
    }),
  );
  return files.flat();
}

describe("the OpenAPI document", () => {
  test("describes every route that is there, and no other", async () => {
    expect(described.toSorted()).toEqual((await answered()).toSorted());
  });

  test("names each operation once and each parameter of an address", () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    );
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters = [] } of operations) {
      const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      expect(parameters.map(({ name }) => name)).toEqual(names);
    }
  });

  test("is plain JSON that refers to nothing outside of it", () => {
    const text = JSON.stringify(document);
    expect(JSON.parse(text)).toEqual(document);
    const references = Array.from(text.matchAll(/"\$ref":"([^"]+)"/g), ([, target]) => target);
    expect(new Set(references)).toEqual(new Set(["#/components/schemas/ErrorAnswer"]));
  });

  test("has no field for a key in what students get before submission", () => {
    const before = [
      document.paths["/api/attempts/{attemptId}"],
      document.paths["/api/student/assignments"],
    ];
    expect(JSON.stringify(before)).not.toMatch(/"(?:correct|keyOptionIds?|why|evidence)":/);
  });
});
