import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { answer, handIn, startSampleQuiz } from "../support/browser-quiz";

const bar = (page: Page) => page.getByRole("region", { name: "Selected words" });
const list = (page: Page) => page.getByRole("region", { name: "Your marks and notes" });
const marks = (page: Page) => page.getByRole("article").locator("mark");

/** Double-clicks a word of a sentence, as a mouse selects one. */
async function selectWord(page: Page, sentence: number) {
  await page.locator(`[data-sentence="${sentence}"]`).dblclick({ position: { x: 40, y: 8 } });
}

const personalKeys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("attest.")));

test("words are marked by mouse, noted on, and are there after a reload, offline, and in the review", async ({
  page,
  context,
}) => {
  await startSampleQuiz(page);
  await selectWord(page, 1);
  await bar(page).getByRole("button", { name: "Meaning" }).click();
  await expect(bar(page)).toContainText("is not certain");
  await expectAccessible(page, "the meaning of a word");
  await bar(page).getByRole("button", { name: "Mark", exact: true }).click();
  await expect(marks(page)).toHaveCount(1);
  await expect(list(page)).toContainText("Saved");

  await selectWord(page, 2);
  await bar(page).getByRole("button", { name: "Note", exact: true }).click();
  await page.getByLabel("What you want to remember").fill("Ask about this");
  await expectAccessible(page, "the note");
  await page.getByRole("button", { name: "Keep note" }).click();
  await expect(page.getByRole("button", { name: "Note 1: Ask about this" })).toBeVisible();
  await expect(list(page)).toContainText("Ask about this");
  await expect(list(page)).toContainText("Saved");
  await page.reload();
  await expect(marks(page)).toHaveCount(2);
  await expectAccessible(page, "a marked article");

  await context.setOffline(true);
  await selectWord(page, 3);
  await bar(page).getByRole("button", { name: "Mark", exact: true }).click();
  await expect(list(page)).toContainText("waiting to be saved (1)");
  await expect(marks(page)).toHaveCount(3);
  await context.setOffline(false);
  await expect(list(page)).toContainText("Saved");

  await answer(page, 0);
  await handIn(page);
  await expect(page.getByRole("button", { name: "Note 1: Ask about this" })).toBeVisible();
  await expect(list(page).getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page, "a marked review");

  await list(page)
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expect(list(page).getByRole("listitem")).toHaveCount(2);
  await bar(page).getByRole("button", { name: "Undo" }).click();
  await expect(list(page).getByRole("listitem")).toHaveCount(3);
  await expect(list(page)).toContainText("Saved");
  expect(await personalKeys(page)).toEqual([]);
});

test("sentences are marked and noted on by keys alone", async ({ page }) => {
  await startSampleQuiz(page);
  const start = page.getByRole("button", { name: "Mark and note" });
  await start.focus();
  await page.keyboard.press("Enter");
  await expect(bar(page).getByRole("button", { name: "Next sentence" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowLeft");
  const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(selected.split(" ").length).toBeGreaterThan(2);
  await expect(bar(page)).toContainText("Keys:");
  await expectAccessible(page, "marking by keys");
  for (let back = 0; back < 3; back += 1) await page.keyboard.press("Shift+Tab");
  await expect(bar(page).getByRole("button", { name: "Note", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("By keys");
  await page.keyboard.press("Escape");
  await expect(list(page)).toContainText("By keys");
  await expect(page.getByRole("button", { name: "Note 1: By keys" })).toBeVisible();
});
