import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { startSampleQuiz } from "../support/browser-quiz";

const scriptLimitBytes = 170_000;
const fontLimitBytes = 60_000;

test("the first load of a quiz page takes at most 170 kB of script and 60 kB of fonts", async ({
  page,
  browser,
}) => {
  await startSampleQuiz(page);
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const fresh = await context.newPage();
  const weights = weighResponses(fresh);
  await fresh.goto(page.url(), { waitUntil: "networkidle" });
  const { script, font } = await weights();
  await context.close();

  test.info().annotations.push({ type: "script, bytes", description: String(script) });
  expect(script).toBeGreaterThan(50_000);
  expect(script).toBeLessThanOrEqual(scriptLimitBytes);
  expect(font).toBeGreaterThan(0);
  expect(font).toBeLessThanOrEqual(fontLimitBytes);
});

/** Sums scripts as gzip would send them, and fonts, which are compressed already. */
function weighResponses(page: Page): () => Promise<{ script: number; font: number }> {
  const scripts: Promise<number>[] = [];
  const fonts: Promise<number>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (kind === "script") scripts.push(response.body().then((body) => gzipSync(body).length));
    if (kind === "font") fonts.push(response.body().then((body) => body.length));
  });
  const sum = async (sizes: Promise<number>[]) =>
    (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  return async () => ({ script: await sum(scripts), font: await sum(fonts) });
}
