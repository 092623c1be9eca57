import { expect, type Locator, type Page } from "@playwright/test";
import { articleToPaste } from "./browser-article";

/** The groups of options on the page, one a question, in order. */
export function questionsOf(page: Page): Locator {
  return page.getByRole("region", { name: "Questions" }).getByRole("group");
}

/** Pastes the article as a guest and opens its quiz. */
export async function startPastedQuiz(page: Page): Promise<string> {
  const { title, text } = articleToPaste();
  await page.goto("/try");
  await page.getByLabel("Headline").fill(title);
  await page.getByLabel("Article", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Write the questions" }).click();
  return attemptOpened(page);
}

/** Opens the quiz of a shipped article as a guest. */
export async function startSampleQuiz(page: Page): Promise<string> {
  await page.goto("/try");
  await page
    .getByRole("button", { name: /^Take the quiz on/ })
    .first()
    .click();
  return attemptOpened(page);
}

/** Chooses an option of a question, both counted from 0. */
export async function answer(page: Page, question: number, option = 0): Promise<void> {
  await questionsOf(page).nth(question).getByRole("radio").nth(option).check();
}

/** The words that say whether the answers are safe. */
export function saveStatus(page: Page): Locator {
  return page.getByRole("status", { name: "Your answers" });
}

/** Hands in through the dialog and waits for the review. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.waitForURL(/\/review$/);
  await expect(page.getByText(/^You answered /)).toBeVisible();
}

/** Asks for the answer of each item that the review would ask once more. */
export async function showAllAnswers(page: Page): Promise<void> {
  const showMe = page.getByRole("button", { name: "Show me the answer" });
  for (let left = await showMe.count(); left > 0; left -= 1) {
    await showMe.first().click();
    await expect(showMe).toHaveCount(left - 1);
  }
}

/** Waits for the questions. Where there are fewer than usual the page says why before it goes on. */
async function attemptOpened(page: Page): Promise<string> {
  const start = page.getByRole("link", { name: "Start" });
  await expect(questionsOf(page).first().or(start)).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(questionsOf(page).first()).toBeVisible();
  return attemptIdOf(page);
}

function attemptIdOf(page: Page): string {
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
