import { expect, test, type Page } from "@playwright/test";
import type { AttemptForStudent, AttemptStarted } from "@/app/_contract/attempts";
import type { QuizCreated } from "@/app/_contract/quizzes";
import type { SampleList } from "@/app/_contract/samples";
import { questionsOf, saveStatus } from "../support/browser-quiz";

test("a question about a sentence is answered in the article itself, with the keyboard", async ({
  page,
}) => {
  const attempt = await startQuizWithSentences(page);
  const item = attempt.items.findIndex(({ type }) => type === "select-evidence");
  const question = questionsOf(page).nth(item);
  const article = page.getByRole("region", { name: "Article" });

  await question.getByRole("button", { name: "Choose it in the article" }).press("Enter");
  const sentences = article.locator("[data-sentence][role=button]");
  await expect(sentences).toHaveCount(attempt.items[item]?.options.length ?? 0);
  await sentences.nth(1).press("Enter");
  await expect(sentences.nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(saveStatus(page)).toHaveText("Saved");

  const words = await sentences.nth(1).innerText();
  await expect(question.getByRole("radio", { name: words, exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Back to the questions" }).press("Enter");
  await expect(sentences).toHaveCount(0);
});

test("the start page turns a real article into a question, also without script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  const example = page.getByRole("figure");
  await expect(example.locator("mark").first()).toBeVisible();
  await expect(example.getByText("Right.")).toBeVisible();
  await example.locator("input:not(:checked)").first().check();
  await expect(example.getByText("Not this one.").filter({ visible: true })).toHaveCount(1);
  await expect(example.getByText("Right.")).toBeHidden();
  await context.close();
});

test("the choice of light or dark is kept, and there before the first paint", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/join");
  const toggle = page.getByRole("button", { name: "Switch between light and dark" });
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).background);
  const light = await background();
  await toggle.click();
  await expect.poll(background).not.toBe(light);

  await page.goto("/return", { waitUntil: "commit" });
  await page.waitForSelector("body", { state: "attached" });
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  // The page was looked at before its script ran; the button works only after.
  await page.waitForLoadState("networkidle");
  await toggle.click();
  await expect.poll(background).toBe(light);
  await page.reload();
  expect(await background()).toBe(light);
});

/** Opens the first shipped article whose quiz has a question that is answered by a sentence. */
async function startQuizWithSentences(page: Page): Promise<AttemptForStudent> {
  await page.goto("/try");
  const headers = { origin: new URL(page.url()).origin };
  const ask = async <Answer>(path: string, data?: unknown) => {
    const response = data
      ? await page.request.post(path, { data, headers })
      : await page.request.get(path);
    return (await response.json()) as Answer;
  };
  const { samples } = await ask<SampleList>("/api/samples");
  for (const { id } of samples) {
    const { quizId } = await ask<QuizCreated>("/api/quizzes", {
      sampleId: id,
      count: 20,
      seed: id,
    });
    const { attemptId } = await ask<AttemptStarted>("/api/attempts", { quizId });
    const attempt = await ask<AttemptForStudent>(`/api/attempts/${attemptId}`);
    if (!attempt.items.some(({ type }) => type === "select-evidence")) continue;
    await page.goto(`/attempts/${attemptId}`);
    return attempt;
  }
  throw new Error("No shipped article has a question that is answered by a sentence.");
}
