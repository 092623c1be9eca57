import { expect, test, type Page, type Response } from "@playwright/test";
import type { Review } from "@/app/_contract/reviews";
import {
  answer,
  handIn,
  questionsOf,
  saveStatus,
  showAllAnswers,
  startSampleQuiz,
} from "../support/browser-quiz";

/** Names of fields that hold the truth, as JSON or as JSON inside a script. */
const truthField = /\\?"(correct|why|evidence|keyOptionIds?|origin|factId|earned)\\?":/;

test("no byte that a browser gets before handing in tells a key, a reason or evidence", async ({
  page,
}) => {
  const bodies = keepBodies(page);
  const attemptId = await startSampleQuiz(page);
  const count = await questionsOf(page).count();
  for (let question = 0; question < count; question += 1) await answer(page, question);
  await expect(saveStatus(page)).toHaveText("Saved");
  await page.reload();
  await expect(questionsOf(page).first()).toBeVisible();
  for (const part of ["review", "practice"]) {
    const refused = await page.request.get(`/api/attempts/${attemptId}/${part}`);
    expect(refused.status()).toBe(409);
    expect(await refused.text()).not.toMatch(truthField);
    await page.goto(`/attempts/${attemptId}/${part}`);
    await expect(page).toHaveURL(`/attempts/${attemptId}`);
  }
  const seen = await bodies();
  expect(seen.some(({ url }) => url.endsWith(`/attempts/${attemptId}`))).toBe(true);

  await expect(questionsOf(page).first()).toBeVisible();
  await handIn(page);
  await showAllAnswers(page);
  const answered = await page.request.get(`/api/attempts/${attemptId}/review`);
  const { items } = (await answered.json()) as Review;
  const reasons = items
    .flatMap((item) => (item.stage === "explained" ? item.options.map(({ why }) => why) : []))
    .filter(Boolean);
  expect(reasons.length).toBeGreaterThan(count);

  for (const { url, body } of seen) {
    expect(body.match(truthField)?.[0], url).toBeUndefined();
    for (const reason of reasons) expect(body.includes(reason), `${reason} in ${url}`).toBe(false);
  }
});

test("no page asks any other host for anything", async ({ page }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.goto("/");
  await startSampleQuiz(page);
  await handIn(page);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});

/** Collects what the server sends, the built files aside: those are the same for everybody. */
function keepBodies(page: Page): () => Promise<{ url: string; body: string }[]> {
  const kept: Promise<{ url: string; body: string }>[] = [];
  page.on("response", (response) => {
    const url = response.url();
    if (!url.includes("/_next/static/")) kept.push(bodyOf(response));
  });
  return () => Promise.all(kept);
}

async function bodyOf(response: Response): Promise<{ url: string; body: string }> {
  // A redirect has no body, and that of a page left meanwhile can't be read any more.
  const body = await response.text().catch(() => "");
  return { url: response.url(), body };
}
