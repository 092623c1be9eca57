import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { signUp } from "../support/browser-teacher";

test("a teacher mends her quiz: moves, rewrites and writes questions, takes it all back, and keeps it over a reload", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signUp(page, "Ms Lindqvist");
  const response = await page.request.post("/api/quizzes", {
    data: { sampleId: "flood-wall", seed: "desk" },
    headers: { origin: new URL(page.url()).origin },
  });
  const { quizId } = (await response.json()) as { quizId: string };
  await page.goto(`/teacher/quizzes/${quizId}`);
  await expect(stems(page).first()).toBeVisible();
  const before = await stems(page).allTextContents();
  const [first = "", second = ""] = before.map(withoutNumber);

  await test.step("before assigning she reads what guessing would earn", async () => {
    const panel = page.getByRole("group").filter({ hasText: "Before you assign" });
    await panel.locator("summary").press("Enter");
    await expect(panel.getByRole("heading", { name: /without understanding/ })).toBeVisible();
    await expect(panel.getByRole("row", { name: /^The longest answer \d/ })).toBeVisible();
    await expect(panel.getByText(/^Difficulty: \d+ easy/)).toBeVisible();
    await expectAccessible(page, "a quiz looked at as a whole");
    await panel.locator("summary").press("Enter");
  });

  await test.step("she ticks off what she has checked, and a changed question has to be checked again", async () => {
    await page.getByRole("button", { name: "Checked: question 1", exact: true }).press("Space");
    await expect(page.getByText(`1 of ${before.length} checked`)).toBeVisible();
  });

  await test.step("a question is worth more, and an undo takes that back", async () => {
    await page.getByRole("combobox", { name: "Question 2 is worth" }).selectOption("3 points");
    await expect(page.getByText(`· ${before.length + 2} points`)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(`· ${before.length + 2} points`)).toHaveCount(0);
  });

  await test.step("a wrong answer is swapped for one that says where it is from, and comes back", async () => {
    const item = page.locator('li[id^="item-"]').first();
    const swap = item.getByRole("button", { name: /^Swap the answer/ }).first();
    const name = (await swap.getAttribute("aria-label")) ?? "";
    await swap.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^Another wrong answer/ });
    const take = dialog.getByRole("button", { name: /^Take “/ }).first();
    await expect(take).toBeVisible();
    await expectAccessible(page, "wrong answers to take");
    const taken = (await take.getAttribute("aria-label"))?.replace("Take ", "") ?? "";
    await take.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(
      item.getByRole("button", { name: `Swap the answer ${taken} of question 1` }),
    ).toBeFocused();
    await expect(page.getByText(`0 of ${before.length} checked`)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(item.getByRole("button", { name, exact: true })).toBeVisible();
    await expect(page.getByText(`1 of ${before.length} checked`)).toBeVisible();
  });

  await test.step("the second question moves up, by keyboard", async () => {
    await page.getByRole("button", { name: "Move question 2 up" }).focus();
    await page.keyboard.press("Enter");
    await expect(stems(page).first()).toContainText(second);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.locator("li:focus")).toContainText(second);
    await expect(page.getByRole("button", { name: "Move question 1 up", exact: true })).toHaveCount(
      0,
    );
  });

  await test.step("an unfinished change says what is missing and outlives a reload", async () => {
    await page.getByRole("button", { name: "Edit question 2" }).click();
    const question = page.getByLabel("The question");
    await expect(question).toBeFocused();
    await expect(question).toHaveValue(first.replace("____blank", "____"));
    await question.fill("");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Write the question." })).toBeVisible();
    await question.fill("Which of this was not said there?");
    await page.reload();
    await expect(question).toHaveValue("Which of this was not said there?");
    await expectAccessible(page, "a question being changed");
  });

  await test.step("another sentence is chosen as proof, and the rules advise", async () => {
    await page
      .getByRole("button", { name: /^Take back: / })
      .first()
      .click();
    const sentence = unchosen(page).nth(3);
    const words = await sentence.innerText();
    await sentence.press("Enter");
    await page.getByLabel("Answer 1", { exact: true }).fill("Something else");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(stems(page).nth(1)).toContainText("Which of this was not said there?");
    const changed = page.locator('li[id^="item-"]').nth(1);
    await expect(changed.locator("blockquote")).toContainText(words.trim());
    await expect(changed.getByRole("list", { name: "Advice" })).toContainText("negative");
    await expect(changed).toContainText("Something else");
  });

  await test.step("a question of her own comes last", async () => {
    await page.getByRole("button", { name: "Write a question of your own" }).click();
    await page.getByLabel("The question").fill("What do the panels of the new wall do?");
    await page.getByLabel("Answer 1", { exact: true }).fill("They rise");
    await page.getByLabel("Answer 2", { exact: true }).fill("They sink");
    await page.getByRole("button", { name: "Take answer 3 away" }).click();
    await page.getByRole("radio", { name: "Right answer is answer 2" }).check();
    await page.getByRole("radio", { name: "Right answer is answer 1" }).check();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Choose the sentence" })).toBeVisible();
    await unchosen(page).first().click();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(stems(page)).toHaveCount(before.length + 1);
    await expect(stems(page).last()).toContainText("What do the panels of the new wall do?");
    await expectAccessible(page, "the desk after changes");
  });

  await test.step("another question is looked at with its proof and taken instead", async () => {
    await page.getByRole("button", { name: "Ask about a sentence" }).click();
    await unchosen(page).nth(2).click();
    const dialog = page.getByRole("dialog", { name: "Questions about this sentence" });
    const offer = dialog.getByRole("region", { name: "Offer 1" });
    await expect(offer.locator("mark.marked").first()).toBeVisible();
    await expectAccessible(page, "questions about a sentence");
    const stem = await offer.getByRole("heading").textContent();
    await offer.getByRole("button", { name: "Add it at the end" }).click();
    await expect(stems(page)).toHaveCount(before.length + 2);
    await expect(stems(page).last()).toContainText(stem ?? "");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(stems(page)).toHaveCount(before.length + 1);
    await page.getByRole("button", { name: "Another question for 3", exact: true }).click();
    await expect(
      page
        .getByRole("dialog")
        .getByText(/question/)
        .first(),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("the article shows what is asked about, in figures and in words", async () => {
    const map = page.getByRole("button", { name: "What is asked about" });
    await map.press("Enter");
    await expect(
      articleOf(page).getByText(/\d+ of \d+ sentences are asked about\./),
    ).toBeInViewport();
    await expect(articleOf(page).getByText("(Not asked about)").first()).toBeAttached();
    await expect(articleOf(page).getByText("(Asked about by 1 question)").first()).toBeAttached();
    await expectAccessible(page, "what is asked about");
    await map.press("Enter");
    await expect(articleOf(page).getByText("(Not asked about)")).toHaveCount(0);
  });

  await test.step("all is taken back, and made again", async () => {
    const changed = await stems(page).allTextContents();
    await page.reload();
    const undo = page.getByRole("button", { name: "Undo" });
    await expect(undo).toHaveAttribute("title", `Undo: question ${before.length + 1} added`);
    await undo.click();
    await expect(stems(page)).toHaveCount(before.length);
    await undo.click();
    await expect(stems(page).nth(1)).toContainText(first);
    await page.keyboard.press("Control+z");
    await expect(stems(page).first()).toContainText(first);
    await expect.poll(() => stems(page).allTextContents()).toEqual(before);
    await expect(undo).toHaveAttribute("aria-disabled", "true");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => stems(page).allTextContents()).toEqual(changed);
  });

  await test.step("on a phone the proof is chosen in the other pane", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Edit question 1", exact: true }).click();
    await page.getByRole("button", { name: "Choose in the article" }).click();
    await unchosen(page).first().click();
    await page.getByRole("button", { name: /^Questions/ }).click();
    await expect(page.getByRole("button", { name: /^Take back: / })).not.toHaveCount(0);
    await expectAccessible(page, "a question being changed on a phone");
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("button", { name: "Edit question 1", exact: true })).toBeVisible();
  });
});

/** The questions that stand at the desk, without one that is being changed. */
function stems(page: Page) {
  return page.getByRole("region", { name: "Questions" }).locator('h3[id^="stem-"]');
}

function articleOf(page: Page) {
  return page.getByRole("region", { name: "Article", exact: true });
}

/** The sentences that are no proof of the question being changed. */
function unchosen(page: Page) {
  return articleOf(page).locator('[data-sentence][aria-pressed="false"]');
}

const withoutNumber = (stem: string) => stem.replace(/^\d+\s*/, "");
