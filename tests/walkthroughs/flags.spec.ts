import { expect, request as requests, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { makeLesson, send } from "../support/browser-lesson";

const COMMENT = "The mayor said this as well.";
const ANSWER = "Not the mayor: it was her deputy. Look at the second paragraph.";

test("a student reports a question, the teacher answers, the student reads it", async ({
  page,
  baseURL,
}) => {
  const origin = String(baseURL);
  const teacher = page.request;
  const { quizId, assignmentId, joinCode } = await makeLesson(teacher, origin);
  const { items } = (await (await teacher.get(`/api/quizzes/${quizId}`)).json()) as {
    items: { id: string; options: { id: string; correct: boolean }[] }[];
  };
  const [first] = items;
  const key = first?.options.find(({ correct }) => correct);
  if (!first || !key) throw new Error("The quiz is empty.");

  const request = await requests.newContext({ baseURL: origin });
  const post = (path: string, data: object) => send(request, origin, "post", path, data);
  await post("/api/join", { code: joinCode, name: "Leo" });
  const { attemptId } = await post("/api/attempts", { assignmentId });
  const attempt = `/api/attempts/${String(attemptId)}`;
  const choice = { optionId: key.id, revision: 1 };
  await send(request, origin, "put", `${attempt}/responses/${first.id}`, choice);
  await post(`${attempt}/submit`, {});
  const context = await page
    .context()
    .browser()
    ?.newContext({ baseURL: origin, storageState: await request.storageState() });
  const student = await context?.newPage();
  if (!student) throw new Error("There is no browser.");

  await test.step("the student says what seems wrong", async () => {
    await student.goto(`/attempts/${String(attemptId)}/review`);
    await student.getByRole("button", { name: /This question is wrong.*question 1/ }).click();
    const words = student.getByLabel("What is wrong with question 1?");
    await expect(words).toBeFocused();
    await student.getByRole("button", { name: "Tell my teacher" }).click();
    await expect(student.getByText("Write a few words first.")).toBeVisible();
    await words.fill(COMMENT);
    await expectAccessible(student, "a report being written");
    await student.getByRole("button", { name: "Tell my teacher" }).click();
    await expect(student.getByText("has not answered yet.")).toBeVisible();
    await expect(student.getByText(COMMENT)).toBeVisible();
  });

  await test.step("the teacher finds it from her first page, and answers", async () => {
    await page.goto("/teacher");
    await expect(page.getByText("1 report of a wrong question")).toBeVisible();
    await page.goto(`/teacher/assignments/${assignmentId}`);
    const reports = page.getByRole("list", { name: "What students reported" });
    await expect(reports).toContainText(COMMENT);
    await reports.getByRole("button", { name: "Answer Leo" }).click();
    await page.getByLabel("Answer Leo").fill(ANSWER);
    await expectAccessible(page, "a report being answered");
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(reports).toContainText(ANSWER);
    await page.goto("/teacher");
    await expect(page.getByText("8b English · 1 of 1 done").first()).toBeVisible();
    await expect(page.getByText("of a wrong question")).toHaveCount(0);
  });

  await test.step("the student reads the answer in the review", async () => {
    await student.reload();
    await expect(student.getByText(ANSWER)).toBeVisible();
    await expect(student.getByRole("button", { name: /What I reported/i })).toHaveCount(0);
    await expectAccessible(student, "an answered report");
  });
  await context?.close();
});
