/**
 * The thread in which files and pages of strangers are taken apart: `extract.ts` starts it for one job
 * and ends it when it takes too long or too much memory. Plain JavaScript, since Node 20 runs no
 * TypeScript: so neither a bundler nor a test runner comes between it and its libraries.
 */
import { parentPort, workerData } from "node:worker_threads";
import { ExtractionFailure } from "./extraction-failure.mjs";

/** Each library is loaded only when a job wants it. */
const readers = {
  page: async ({ html, address }) => (await import("./read-page.mjs")).readPage(html, address),
  fragment: async ({ html }) => (await import("./read-fragment.mjs")).readFragment(html),
  markdown: async ({ text }) => (await import("./read-markdown.mjs")).readMarkdown(text),
  docx: async ({ bytes }) => (await import("./read-docx.mjs")).readDocx(bytes),
  pdf: async ({ bytes }) => (await import("./read-pdf.mjs")).readPdf(bytes),
};

function send(answer) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  parentPort.postMessage(answer);
}

try {
  send({ value: await readers[workerData.reader](workerData) });
} catch (error) {
  const failure = error instanceof ExtractionFailure ? error.reason : "broken";
  send({ failure, detail: String(error) });
}
