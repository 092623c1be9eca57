import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import {
  answer,
  handIn,
  questionsOf,
  showAllAnswers,
  startSampleQuiz,
} from "../support/browser-quiz";

for (const [path, heading] of [
  ["/", "Questions that prove their answers"],
  ["/try", "Turn an article into a quiz"],
  ["/join", "Join a class"],
  ["/join/NOSUCHCODE", "This code opens no class"],
  ["/return", "Come back with your return code"],
  ["/student", "Your quizzes"],
  ["/no-such-page", "There is no such page"],
] as const) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page, path);
  });
}

for (const [device, viewport] of [
  ["a wide screen", { width: 1280, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
  ["a screen at 400 % zoom", { width: 320, height: 256 }],
] as const) {
  test(`axe finds nothing in a quiz, its review and its practice on ${device}`, async ({
    page,
  }) => {
    // A dozen looks with axe, each of which takes seconds on a small machine.
    test.setTimeout(180_000);
    await startSampleQuiz(page);
    await page.setViewportSize(viewport);
    await expectAccessible(page, "the quiz, at its article");

    const questions = page.getByRole("button", { name: /^Questions/ });
    if (await questions.isVisible()) await questions.click();
    for (let question = 1; question < (await questionsOf(page).count()); question += 1) {
      await answer(page, question);
    }
    await expectAccessible(page, "the quiz, answered");

    const inArticle = page.getByRole("button", { name: "Choose it in the article" }).first();
    if (await inArticle.isVisible()) {
      await inArticle.click();
      await expectAccessible(page, "the quiz, choosing a sentence");
      await page.getByRole("button", { name: "Back to the questions" }).click();
    }

    await page.getByRole("button", { name: "Hand in" }).click();
    await expectAccessible(page, "the question about handing in");
    await page.getByRole("dialog").getByRole("button", { name: "Go back" }).click();
    await handIn(page);
    await expectAccessible(page, "the review, with second chances");
    await showAllAnswers(page);
    await expectAccessible(page, "the review, explained");

    await page.getByRole("link", { name: /^Practise the one/ }).click();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByText(/^(Right\.|Not right\.)/)).toBeVisible();
    await expectAccessible(page, "practice, explained");
  });
}

test("nothing is cut off sideways at 320 px", async ({ page }) => {
  await startSampleQuiz(page);
  const quizPath = new URL(page.url()).pathname;
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ["/", "/try", "/join", "/return", "/student", quizPath]) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
