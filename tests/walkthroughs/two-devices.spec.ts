import { expect, test, type Page } from "@playwright/test";
import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { answer, handIn, questionsOf, saveStatus, startSampleQuiz } from "../support/browser-quiz";

const storedOf = async (page: Page, attemptId: string) => {
  const answered = await page.request.get(`/api/attempts/${attemptId}`);
  const { responses, items } = (await answered.json()) as AttemptForStudent;
  const optionsOf = items.map(
    ({ id }) => optionIdsOf(responses.find(({ itemId }) => itemId === id))[0],
  );
  return optionsOf.slice(0, 3);
};

const valueOf = (page: Page, question: number, option: number) =>
  questionsOf(page).nth(question).getByRole("radio").nth(option).getAttribute("value");

test("of answers from two devices the newest one counts, in whatever order they arrive", async ({
  page: laptop,
  browser,
}) => {
  const attemptId = await startSampleQuiz(laptop);
  await expect(laptop.getByText("works without a connection too")).toBeVisible();
  const storageState = await laptop.context().storageState({ indexedDB: false });
  const cookies = { cookies: storageState.cookies, origins: [] };
  const phone = await (await browser.newContext({ storageState: cookies })).newPage();
  await phone.goto(laptop.url());
  await expect(questionsOf(phone).first()).toBeVisible();

  // The laptop's first choice of question 1 is made offline and waits.
  await laptop.context().setOffline(true);
  await answer(laptop, 0, 0);
  // The phone changes its mind twice meanwhile, so that its choice is the newer one.
  await answer(phone, 0, 1);
  await expect(saveStatus(phone)).toHaveText("Saved");
  await answer(phone, 0, 0);
  await answer(phone, 0, 1);
  await expect(saveStatus(phone)).toHaveText("Saved");
  // Of question 2 the laptop's is the newer one, of question 3 the phone has none.
  await answer(phone, 1, 0);
  await expect(saveStatus(phone)).toHaveText("Saved");
  await answer(laptop, 1, 0);
  await answer(laptop, 1, 1);
  await answer(laptop, 2, 0);
  await expect(saveStatus(laptop)).toHaveText("Waiting for the connection (3)");
  await laptop.context().setOffline(false);
  await expect(saveStatus(laptop)).toHaveText("Saved");

  const expected = [
    await valueOf(laptop, 0, 1),
    await valueOf(laptop, 1, 1),
    await valueOf(laptop, 2, 0),
  ];
  expect(await storedOf(laptop, attemptId)).toEqual(expected);
  // Both devices show what counts.
  await expect(questionsOf(laptop).nth(0).getByRole("radio").nth(1)).toBeChecked();
  await phone.reload();
  for (const [question, option] of [1, 1, 0].entries()) {
    await expect(questionsOf(phone).nth(question).getByRole("radio").nth(option)).toBeChecked();
  }

  // A request of the laptop's that was on its way for long arrives after all, and changes nothing.
  const late = await laptop.request.put(
    `/api/attempts/${attemptId}/responses/${await itemIdOf(laptop, attemptId)}`,
    {
      data: { optionId: await valueOf(laptop, 0, 0), revision: 1 },
      headers: { origin: new URL(laptop.url()).origin },
    },
  );
  expect(late.ok()).toBe(true);
  expect(await storedOf(laptop, attemptId)).toEqual(expected);

  await handIn(phone);
  await laptop.reload();
  await laptop.waitForURL(/\/review$/);
  expect(await storedOf(phone, attemptId)).toEqual(expected);
  await phone.context().close();
});

async function itemIdOf(page: Page, attemptId: string): Promise<string> {
  const answered = await page.request.get(`/api/attempts/${attemptId}`);
  return ((await answered.json()) as AttemptForStudent).items[0]?.id ?? "";
}
