import path from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import nextConfig from "@/next.config";
import { workerFiles } from "@/app/_server/importing/worker-files";
import { copyMatching } from "../../support/copy-matching";
import { harbourParagraphs, harbourTitle } from "../../support/harbour-article";
import { makeDocx } from "../../support/make-docx";
import { makePdf, setColumn } from "../../support/make-pdf";
import { useTemporaryFolder } from "../../support/temporary-folder";

const files = workerFiles(process.cwd());

test("whoever packs the server is told of the worker's files", () => {
  expect(nextConfig.outputFileTracingIncludes).toMatchObject({ "/api/articles/**": files });
});

describe("with nothing but those files the worker reads", () => {
  const folder = useTemporaryFolder();
  const html = `<h1>${harbourTitle}</h1>${harbourParagraphs.map((part) => `<p>${part}</p>`).join("")}`;

  test.each([
    ["page", { html: `<html><body>${html}</body></html>`, address: "about:blank" }],
    ["fragment", { html }],
    ["markdown", { text: harbourParagraphs.join("\n\n") }],
    ["docx", { bytes: makeDocx(harbourParagraphs.map((text) => ({ text }))) }],
    ["pdf", { bytes: makePdf({ pages: [setColumn(harbourParagraphs)] }) }],
  ])("a %s", async (reader, given) => {
    for (const pattern of files) copyMatching(pattern, folder.path);
    const answer = await answerOf(path.join(folder.path, "app/_server/importing/worker/main.mjs"), {
      reader,
      ...given,
    });
    expect(answer).not.toHaveProperty("failure");
    expect(JSON.stringify(answer)).toContain("The new harbour wall at Saltmarsh");
  });
});

function answerOf(file: string, workerData: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData, execArgv: [], env: {}, stderr: true });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
