import { expect, test, type Page } from "@playwright/test";
import { answer, handIn, questionsOf, saveStatus, startPastedQuiz } from "../support/browser-quiz";

test("a guest pastes an article, takes the quiz, reviews each miss beside its proof, and practises", async ({
  page,
}) => {
  await startPastedQuiz(page);
  const count = await questionsOf(page).count();

  await answer(page, 0);
  await answer(page, 1, 1);
  await expect(saveStatus(page)).toHaveText("Saved");
  await page.reload();
  await expect(questionsOf(page).nth(0).getByRole("radio").nth(0)).toBeChecked();
  await expect(questionsOf(page).nth(1).getByRole("radio").nth(1)).toBeChecked();

  for (let question = 2; question < count - 1; question += 1) await answer(page, question);
  await expect(saveStatus(page)).toHaveText("Saved");
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("dialog")).toContainText(`Question ${count} is blank.`);
  await page.getByRole("dialog").getByRole("button", { name: "Go back" }).click();
  await handIn(page);

  const score = await scoreOf(page);
  const missed = page.getByRole("listitem").filter({ has: page.getByRole("heading") });
  const missedCount = count - Number(score.split(" ")[0]);
  // Each guest gets another quiz: where the first options are all wrong, there is nothing to leave out.
  if (missedCount < count) await page.getByLabel("Only what I missed").check();
  await expect(missed).toHaveCount(missedCount);
  await expect(missed.last()).toContainText("Left blank");

  await missed.last().getByRole("button", { name: "Show me the answer" }).click();
  await missed.last().getByRole("button", { name: "Show it in the article" }).click();
  // The sentence that settles the item comes first; others only say who "he" is.
  const quoted = await missed.last().locator("blockquote mark.marked").first().innerText();
  const article = page.getByRole("region", { name: "Article" });
  await expect(article.locator("mark.marked").filter({ hasText: quoted })).toBeInViewport();

  await practiseAll(page, missedCount);
  await page.getByRole("link", { name: "Back to the review" }).click();
  expect(await scoreOf(page)).toBe(score);
});

/** "3 of 10". */
async function scoreOf(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { name: /^\d+ of \d+$/ });
  return (await heading.innerText()).replace(/\s+/g, " ");
}

/** Answers by the first option, learns the right one from the explanation, and uses it the next time. */
async function practiseAll(page: Page, missedCount: number): Promise<void> {
  await page.getByRole("link", { name: /^Practise the one/ }).click();
  await page.waitForURL(/\/practice$/);
  const question = page.getByRole("region", { name: "Practice" }).getByRole("group");
  const learnt = new Map<string, string>();
  for (let turn = 0; turn < 2 * missedCount; turn += 1) {
    const stem = await question.locator("legend").innerText();
    const known = learnt.get(stem);
    const option = known
      ? question.getByRole("radio", { name: known, exact: true })
      : question.getByRole("radio").first();
    await option.check();
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByText(/^(Right\.|Not right\.)/)).toBeVisible();
    const right = page.getByRole("paragraph").filter({ hasText: /^Right answer: / });
    if (await right.isVisible()) {
      learnt.set(stem, (await right.innerText()).replace("Right answer: ", ""));
    }
    const finish = page.getByRole("button", { name: "Finish" });
    if (await finish.isVisible()) {
      await finish.click();
      break;
    }
    await page.getByRole("button", { name: "Next" }).click();
  }
  await expect(page.getByRole("heading", { name: "Each one right once" })).toBeVisible();
}
