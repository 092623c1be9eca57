import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { makeLesson } from "../support/browser-lesson";

test("answers wait for the teacher, who releases them with one press", async ({
  page,
  browser,
  baseURL,
}) => {
  const origin = String(baseURL);
  const { joinCode, quizId } = await makeLesson(page.request, origin);
  const context = await browser.newContext({ baseURL: origin });
  const student = await context.newPage();

  await test.step("the teacher assigns it so that score and answers come later", async () => {
    await page.goto(`/teacher/quizzes/${quizId}`);
    await page.getByText("More options").click();
    await page.getByLabel("Students see the answers").selectOption("When I release them");
    await page.getByRole("checkbox", { name: "The score waits for the answers too" }).check();
    await expectAccessible(page, "the choice of when answers are shown");
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await page.waitForURL(/\/teacher\/assignments\//);
  });

  await test.step("a student hands in, and is told that the answers come later", async () => {
    const joined = await context.request.post("/api/join", {
      data: { code: joinCode, name: "Noor Ali" },
      headers: { origin },
    });
    expect(joined.ok()).toBe(true);
    await student.goto("/student");
    await student
      .getByRole("button", { name: /^Start/ })
      .first()
      .click();
    await student.waitForURL(/\/attempts\//);
    await student
      .getByRole("button", { name: /^Hand in/ })
      .first()
      .click();
    await student
      .getByRole("dialog")
      .getByRole("button", { name: /^Hand in/ })
      .click();
    await expect(student.getByRole("heading", { name: "Handed in" })).toBeVisible();
    await expect(student.getByText("as soon as your teacher releases them")).toBeVisible();
    await expectAccessible(student, "the page after handing in");
    await student.getByRole("link", { name: "Go to your quizzes" }).click();
    await expect(student.getByText("Handed in · answers when your teacher")).toBeVisible();
    await expect(student.getByText(/of \d+ points/)).toHaveCount(0);
  });

  await test.step("the teacher releases them", async () => {
    await page.getByRole("link", { name: "settings" }).click();
    await page.getByRole("button", { name: "Release score and answers now" }).click();
    await expect(page.getByText("Released: every student who has handed in")).toBeVisible();
    await expectAccessible(page, "the settings");
  });

  await test.step("the student sees the score and opens the review", async () => {
    await student.reload();
    await expect(student.getByText(/of \d+ points/)).toBeVisible();
    await student.getByRole("link", { name: /^Review/ }).click();
    await expect(student).toHaveURL(/\/review$/);
    await expect(student.getByRole("heading", { name: "Handed in" })).toHaveCount(0);
  });

  await test.step("and reads by kind of question what they know", async () => {
    await student.goto("/student");
    await student.getByRole("link", { name: "What you know by now" }).click();
    await expect(student.getByRole("heading", { name: "What you know" })).toBeVisible();
    await expect(student.getByRole("row").filter({ hasText: "Who said it" })).toContainText("0 of");
    await expectAccessible(student, "what a student knows");
  });
});
