import { expect, test } from "@playwright/test";
import { questionsOf, saveStatus, startSampleQuiz } from "../support/browser-quiz";

test("a quiz is taken and handed in with the keyboard alone", async ({ page }) => {
  await startSampleQuiz(page);
  const count = await questionsOf(page).count();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  const press = (key: string) => page.keyboard.press(key);
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLInputElement ? "option" : (element?.textContent ?? "");
    });

  for (let answered = 0; answered < count;) {
    await press("Tab");
    if ((await focused()) !== "option") continue;
    await press("Space");
    await press("ArrowDown");
    answered += 1;
  }
  await expect(page.getByText(`${count} of ${count} answered`)).toBeVisible();
  await expect(saveStatus(page)).toHaveText("Saved");
  // The arrow moved each choice on from the first option.
  await expect(questionsOf(page).nth(0).getByRole("radio").nth(1)).toBeChecked();

  while ((await focused()) !== "Hand in") await press("Tab");
  await press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  while ((await focused()) !== "Hand in") await press("Tab");
  await press("Enter");
  await page.waitForURL(/\/review$/);
  await expect(page.getByText(/^You answered /)).toBeVisible();
});

test("Escape closes the question about handing in and gives the focus back", async ({ page }) => {
  await startSampleQuiz(page);
  const handIn = page.getByRole("button", { name: "Hand in" });
  await handIn.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("are blank");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(handIn).toBeFocused();
});
