import { expect, test, type Page } from "@playwright/test";
import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { answer, handIn, questionsOf, saveStatus, startSampleQuiz } from "../support/browser-quiz";

test("answers given without a connection outlive a reload and are saved when it is back", async ({
  page,
  context,
}) => {
  const attemptId = await startSampleQuiz(page);
  await answer(page, 0);
  await expect(saveStatus(page)).toHaveText("Saved");

  await context.setOffline(true);
  await answer(page, 1, 1);
  await answer(page, 2, 1);
  await expect(saveStatus(page)).toHaveText("Waiting for the connection (2)");
  await context.setOffline(false);
  await page.goto(`/attempts/${attemptId}`);
  await expect(questionsOf(page).nth(2).getByRole("radio").nth(1)).toBeChecked();
  await expect(saveStatus(page)).toHaveText("Saved");
  expect(await storedOptions(page, attemptId)).toHaveLength(3);
});

test("an answer whose save failed is sent again, and only the newest choice counts", async ({
  page,
}) => {
  const attemptId = await startSampleQuiz(page);
  await page.route("**/responses/*", (route) => route.abort());
  await answer(page, 0, 0);
  await answer(page, 0, 1);
  await expect(saveStatus(page)).toHaveText("Waiting for the connection (1)");
  expect(await storedOptions(page, attemptId)).toEqual([]);

  await page.unroute("**/responses/*");
  await expect(saveStatus(page)).toHaveText("Saved", { timeout: 20_000 });
  const chosen = await questionsOf(page).nth(0).getByRole("radio").nth(1).getAttribute("value");
  expect(await storedOptions(page, attemptId)).toEqual([chosen]);
});

test("an answer whose acknowledgement got lost is not lost and not stored twice", async ({
  page,
}) => {
  const attemptId = await startSampleQuiz(page);
  await page.route("**/responses/*", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await answer(page, 0);
  await expect(saveStatus(page)).toHaveText("Waiting for the connection (1)");
  await page.unroute("**/responses/*");
  await page.reload();
  await expect(saveStatus(page)).toHaveText("Saved");
  expect(await storedOptions(page, attemptId)).toHaveLength(1);
});

test("handing in sends what was still waiting first", async ({ page }) => {
  await startSampleQuiz(page);
  const questions = await questionsOf(page).count();
  let failures = 0;
  await page.route("**/responses/*", async (route) => {
    failures += 1;
    await (failures === 1 ? route.abort() : route.continue());
  });
  await answer(page, 0);
  await handIn(page);
  await expect(page.getByText("Left blank")).toHaveCount(questions - 1);
});

test("handing in fifty times at once gives one score, and what was acknowledged is in it", async ({
  page,
}) => {
  const attemptId = await startSampleQuiz(page);
  const questions = await questionsOf(page).count();
  await answer(page, 0);
  await expect(saveStatus(page)).toHaveText("Saved");
  const answers = await page.evaluate(
    (path) =>
      Promise.all(
        Array.from({ length: 50 }, async () => {
          const response = await fetch(path, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: "{}",
          });
          return `${response.status} ${await response.text()}`;
        }),
      ),
    `/api/attempts/${attemptId}/submit`,
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^200 /);
  await page.goto(`/attempts/${attemptId}`);
  await expect(page.getByText("Left blank")).toHaveCount(questions - 1);
});

test("a quiz that was handed in elsewhere leads on to its review", async ({ page }) => {
  const attemptId = await startSampleQuiz(page);
  const submitted = await page.request.post(`/api/attempts/${attemptId}/submit`, {
    data: {},
    headers: { origin: new URL(page.url()).origin },
  });
  expect(submitted.ok()).toBe(true);
  // The page may lead on before the choice shows, so this only clicks.
  await questionsOf(page).first().getByRole("radio").first().click();
  await page.waitForURL(/\/review$/);
  await page.goto(`/attempts/${attemptId}`);
  await expect(page).toHaveURL(/\/review$/);
});

async function storedOptions(page: Page, attemptId: string): Promise<string[]> {
  const answered = await page.request.get(`/api/attempts/${attemptId}`);
  const { responses } = (await answered.json()) as AttemptForStudent;
  return responses.flatMap(optionIdsOf);
}
