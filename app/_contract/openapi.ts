import { z } from "zod";
import { ErrorAnswer, errorStatuses } from "./errors";
import { errorsOf, routes } from "./routes";
import type { Audience, RouteDescription } from "./routes/route-description";

type Json = Record<string, unknown>;

const json = (schema: Json, type = "application/json") => ({ content: { [type]: { schema } } });

/**
 * The API in OpenAPI 3.1, made from the schemas that validate its requests and answers: enough for a
 * stranger to write a client from.
 */
export function openApiDocument(): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Attest",
      version: "1",
      description:
        "JSON in and out. Sessions are cookies: keep what Set-Cookie says and send it back. " +
        "Browsers of other sites are refused (wrong-origin). Somebody else's id answers like a missing one.",
    },
    paths: pathsOf(routes),
    components: {
      schemas: { ErrorAnswer: schemaOf(ErrorAnswer, "output") },
      securitySchemes: {
        person: {
          type: "apiKey",
          in: "cookie",
          name: "attest_session",
          description:
            "A student's or guest's session, set by joining, returning or writing a quiz.",
        },
        teacher: {
          type: "apiKey",
          in: "cookie",
          name: "attest-teacher.session_token",
          description: "A teacher's session; with the prefix __Secure- over https.",
        },
      },
    },
  };
}

function pathsOf(described: readonly RouteDescription[]): Json {
  const paths: Record<string, Json> = {
    "/api/openapi.json": {
      get: {
        operationId: "getOpenapiJson",
        summary: "This description",
        responses: { 200: { description: "OpenAPI 3.1", ...json({ type: "object" }) } },
      },
    },
  };
  for (const route of described) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return paths;
}

function operationOf(route: RouteDescription): Json {
  const { path, request, requestType, audience } = route;
  return {
    operationId: operationId(route),
    summary: route.summary,
    security: securityOf(audience),
    parameters: Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...(request
      ? { requestBody: { required: true, ...json(schemaOf(request, "input"), requestType) } }
      : {}),
    responses: { ...answersOf(route), ...refusalsOf(route) },
  };
}

/** "GET /api/attempts/{attemptId}/review" becomes "getAttemptsByAttemptIdReview". */
function operationId({ method, path }: RouteDescription): string {
  const words = path.replace("/api/", "").replaceAll(/\{(\w)/g, (_, letter) => `by-${letter}`);
  return `${method.toLowerCase()}-${words}`.replaceAll(/[^a-zA-Z]+([a-zA-Z]?)/g, (_, letter) =>
    letter.toUpperCase(),
  );
}

function securityOf(audience: Audience): Json[] {
  if (audience === "teacher") return [{ teacher: [] }];
  if (audience === "student") return [{ person: [] }];
  return [...(audience === "anyone" ? [{}] : []), { person: [] }, { teacher: [] }];
}

function answersOf({ responses, setsCookie }: RouteDescription): Json {
  const headers = setsCookie
    ? { headers: { "Set-Cookie": { schema: { type: "string" }, description: "The session." } } }
    : {};
  return Object.fromEntries(
    Object.entries(responses).map(([status, schema]) => [
      status,
      {
        description: schema ? "Done" : "Done; no body",
        ...headers,
        ...(schema ? json(schemaOf(schema, "output")) : {}),
      },
    ]),
  );
}

/** Errors by status, each with the codes that it may carry. */
function refusalsOf(route: RouteDescription): Json {
  const codes = [...errorsOf(route)];
  const statuses = [...new Set(codes.map((code) => errorStatuses[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => errorStatuses[code] === status).join(", "),
        ...json({ $ref: "#/components/schemas/ErrorAnswer" }),
      },
    ]),
  );
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  return rest;
}
