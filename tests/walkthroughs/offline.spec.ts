import { expect, test, type Page } from "@playwright/test";
import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { Review } from "@/app/_contract/reviews";
import { expectAccessible } from "../support/browser-axe";
import { answer, questionsOf, saveStatus, startSampleQuiz } from "../support/browser-quiz";

const handInButton = (page: Page) => page.getByRole("button", { name: "Hand in" });

test("a quiz goes on without a connection, over a reload, and is handed in when it is back", async ({
  page,
  context,
}) => {
  const attemptId = await startSampleQuiz(page);
  await expect(page.getByText("works without a connection too")).toBeVisible();
  await answer(page, 0, 1);
  await expect(saveStatus(page)).toHaveText("Saved");
  const submissions: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/submit")) submissions.push(response.url());
  });

  await context.setOffline(true);
  await answer(page, 1, 1);
  await page.reload();
  await expect(questionsOf(page).nth(0).getByRole("radio").nth(1)).toBeChecked();
  await expect(questionsOf(page).nth(1).getByRole("radio").nth(1)).toBeChecked();
  await answer(page, 0, 0);
  await answer(page, 2, 0);
  await expect(saveStatus(page)).toHaveText("Waiting for the connection (3)");
  await expectAccessible(page, "the quiz, offline");

  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download a rescue file" }).click();
  expect((await file).suggestedFilename()).toBe("answers.txt");

  await handInButton(page).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("handed in by themselves when the connection is back")).toBeVisible();
  await expectAccessible(page, "the quiz, waiting to be handed in");
  await page.reload();
  await expect(page.getByText("handed in by themselves when the connection is back")).toBeVisible();
  const chosen = await Promise.all(
    [0, 1, 2].map((question) =>
      questionsOf(page).nth(question).locator("input:checked").getAttribute("value"),
    ),
  );
  expect(submissions).toEqual([]);

  await context.setOffline(false);
  await page.waitForURL(/\/review$/);
  await expect(page.getByText(/^You answered /)).toBeVisible();
  expect(submissions).toHaveLength(1);
  const review = (await (
    await page.request.get(`/api/attempts/${attemptId}/review`)
  ).json()) as Review;
  expect(review.items.slice(0, 3).map(firstAnswerOf)).toEqual(chosen);
  expect(review.items.slice(3).every((item) => firstAnswerOf(item) === null)).toBe(true);
  expect(await leftOnDevice(page)).toEqual({ choices: [], pages: [] });
});

test("handing in without a connection can be taken back until it is there again", async ({
  page,
  context,
}) => {
  const attemptId = await startSampleQuiz(page);
  await expect(page.getByText("works without a connection too")).toBeVisible();
  await context.setOffline(true);
  await handInButton(page).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Don’t hand in yet" }).click();
  await expect(handInButton(page)).toBeVisible();
  await context.setOffline(false);
  await answer(page, 0);
  await expect(saveStatus(page)).toHaveText("Saved");
  const attempt = await page.request.get(`/api/attempts/${attemptId}`);
  expect(((await attempt.json()) as AttemptForStudent).state).toBe("open");
});

test("what is kept on the device is the open quiz alone, without a key", async ({ page }) => {
  await startSampleQuiz(page);
  await expect(page.getByText("works without a connection too")).toBeVisible();
  const cached = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes("/_next/static/")) continue;
        texts.push(
          `${new URL(request.url).pathname} ${await (await cache.match(request))?.text()}`,
        );
      }
    }
    return texts;
  });
  expect(cached).toHaveLength(1);
  expect(cached[0]).toMatch(/^\/attempts\/[0-9a-f-]+ /);
  expect(cached[0]).not.toMatch(/keyOptionId|"correct|evidence\\?":/);
});

/** What the browser still holds of any attempt. */
function leftOnDevice(page: Page) {
  return page.evaluate(async () => {
    const cache = await caches.open("attest-attempts");
    const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    return {
      choices: Object.keys(localStorage).filter((key) => key.startsWith("attest.")),
      pages: kept.filter((path) => path.startsWith("/attempts")),
    };
  });
}

/** What was handed in, also where the review asks once more. */
function firstAnswerOf(item: Review["items"][number]): string | null {
  return item.stage === "explained"
    ? (optionIdsOf(item.answer)[0] ?? null)
    : (item.firstAnswer?.id ?? null);
}
