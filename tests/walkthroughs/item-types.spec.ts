import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { handIn, questionsOf } from "../support/browser-quiz";
import { send } from "../support/browser-lesson";
import { signUp } from "../support/browser-teacher";

interface ServedItem {
  readonly type: string;
  readonly options: readonly {
    readonly text: string;
    readonly correct: boolean;
    readonly part?: "proof";
  }[];
}

test("a teacher makes questions of other types; a student answers them by keyboard alone and sees how each part counted", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signUp(page, "Ms Castellan");
  const origin = new URL(page.url()).origin;
  const post = (path: string, data: object) => send(page.request, origin, "post", path, data);
  const { quizId } = await post("/api/quizzes", { sampleId: "flood-wall" });
  await page.goto(`/teacher/quizzes/${String(quizId)}`);

  await test.step("two answers of a question become right, and a second question asks for its proof", async () => {
    await page.getByRole("button", { name: "Edit question 1", exact: true }).press("Enter");
    const type = page.getByRole("combobox", { name: "Students answer with" });
    await type.selectOption({ label: "All answers that are right" });
    const wrong = page.getByRole("checkbox", { name: /^Right answer is answer/, checked: false });
    await wrong.first().press("Space");
    await expectAccessible(page, "a question with several right answers being changed");
    await page.getByRole("button", { name: "Done" }).press("Enter");
    await expect(itemOf(page, 0).getByText("Right answer", { exact: true })).toHaveCount(2);
    await page.getByRole("button", { name: "Edit question 2", exact: true }).press("Enter");
    await type.selectOption({ label: "The answer, then the sentence that proves it" });
    await page.getByRole("button", { name: "Done" }).press("Enter");
    await expect(itemOf(page, 1).getByText("The sentence that proves it")).toBeVisible();
    await expectAccessible(page, "a desk with both types");
  });

  const read = await page.request.get(`/api/quizzes/${String(quizId)}`);
  const { items } = (await read.json()) as { items: ServedItem[] };
  expect(items.slice(0, 2).map(({ type }) => type)).toEqual(["multiple-response", "two-part"]);

  await test.step("paper has both parts and every right answer", async () => {
    await page.goto(`/teacher/quizzes/${String(quizId)}/print`);
    await expect(page.getByText("The sentence that proves it").first()).toBeAttached();
    await expectAccessible(page, "both types on paper");
  });

  const section = await post("/api/sections", { name: "8b English" });
  const { id: assignmentId } = await post("/api/assignments", {
    quizId,
    sectionId: section["id"],
  });
  await page.context().clearCookies();
  await post("/api/join", { code: section["joinCode"], name: "Ann" });
  const { attemptId } = await post("/api/attempts", { assignmentId });
  await page.goto(`/attempts/${String(attemptId)}`);

  await test.step("one right answer of several, and an answer with its proof, by keyboard alone", async () => {
    const [several, twoParts] = items as [ServedItem, ServedItem];
    const group = questionsOf(page).nth(0);
    await expect(group.getByText(/^Choose every right answer/)).toBeVisible();
    await press(group, "checkbox", several, (option) => option.correct);
    const second = questionsOf(page).nth(1);
    await press(second, "radio", twoParts, ({ correct, part }) => correct && !part);
    await expect(page.getByRole("link", { name: "Question 2, blank" })).toBeVisible();
    await press(second, "radio", twoParts, ({ correct, part }) => correct && part === "proof");
    await expect(page.getByRole("link", { name: "Question 2, answered" })).toBeVisible();
    await expect(second.getByRole("radio", { checked: true })).toHaveCount(2);
    await expectAccessible(page, "both types answered");
  });

  await test.step("answers of several options come back after a reload", async () => {
    await expect(page.getByRole("status", { name: "Your answers" })).toContainText(/saved/i);
    await page.reload();
    await expect(questionsOf(page).nth(0).getByRole("checkbox", { checked: true })).toHaveCount(1);
    await expect(questionsOf(page).nth(1).getByRole("radio", { checked: true })).toHaveCount(2);
  });

  await test.step("the review says what was right in part and what was right", async () => {
    await handIn(page);
    await expect(page.getByText("Right in part: 1 of 2 points")).toBeVisible();
    await expect(page.getByText("Right", { exact: true })).toBeVisible();
    await expect(page.getByText("Your answer, right")).toHaveCount(3);
    await expectAccessible(page, "a review of both types");
  });
});

const itemOf = (page: Page, place: number) => page.locator('li[id^="item-"]').nth(place);

/** Chooses the first meant option of a question with the space bar. */
async function press(
  group: Locator,
  role: "checkbox" | "radio",
  item: ServedItem,
  isMeant: (option: ServedItem["options"][number]) => boolean,
): Promise<void> {
  const text = item.options.find(isMeant)?.text ?? "";
  const box = group.getByRole(role, { name: text, exact: true });
  await box.focus();
  await box.press("Space");
  await expect(box).toBeChecked();
}
