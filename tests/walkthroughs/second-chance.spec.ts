import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { handIn, startSampleQuiz } from "../support/browser-quiz";

/** Names of fields that hold the truth about an item, as JSON or as JSON inside a script. */
const truthField = /\\?"(correct|why|evidence|keyOptionIds?|origin|factId)\\?":/;

test("a missed question is asked once more beside its paragraph, and then explained", async ({
  page,
}) => {
  await startSampleQuiz(page);
  await handIn(page);
  const score = page.getByRole("heading", { name: /^0 of \d+$/ });
  const review = page.getByRole("region", { name: "Review" });
  const items = review.getByRole("listitem").filter({ has: page.getByRole("heading") });
  const article = page.getByRole("region", { name: "Article" });
  const outcome = items.getByText(/^Left blank/);

  const answered = await page.request.get(page.url());
  expect(await answered.text()).not.toMatch(truthField);
  await expect(items.nth(0)).toContainText("Left blank: one more chance");
  await expect(items.getByText("Right answer")).toHaveCount(0);
  await expect(article.locator("mark").first()).toBeInViewport();
  await expectAccessible(page, "questions asked once more");

  await items.nth(0).getByRole("radio").first().check();
  await items.nth(0).getByRole("button", { name: "Check" }).click();
  await expect(outcome.nth(0)).toHaveText(/^Left blank\. (Right|Not right) at the second try$/);
  await expect(outcome.nth(0)).toBeFocused();
  await expect(items.nth(0)).toContainText(/Your second try/);

  await items.nth(1).getByRole("button", { name: "Show me the answer" }).press("Enter");
  await expect(outcome.nth(1)).toHaveText("Left blank");
  await expect(outcome.nth(1)).toBeFocused();
  await expect(items.nth(1)).toContainText("Right answer");

  await page.reload();
  await expect(items.nth(0)).toContainText("at the second try");
  await expect(items.nth(1)).toContainText("Right answer");
  await expect(items.nth(2)).toContainText("one more chance");
  await expect(review.getByText(/^At the second try: [01] of 1 right\./)).toBeVisible();
  await expect(score).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await items.nth(2).getByRole("button", { name: "Show the paragraph" }).click();
  await expect(article.locator("mark").first()).toBeInViewport();
  await page.getByRole("button", { name: "Back to the review" }).click();
  await expectAccessible(page, "questions asked once more, on a phone");
});
