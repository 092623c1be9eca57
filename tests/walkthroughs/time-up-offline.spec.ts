import { expect, test } from "@playwright/test";
import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { Review } from "@/app/_contract/reviews";
import { makeLesson, send } from "../support/browser-lesson";
import { answer, questionsOf, saveStatus } from "../support/browser-quiz";

test("time that runs out without a connection hands in what was saved in time, once, and says what came too late", async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  const origin = String(baseURL);
  const { joinCode, assignmentId } = await makeLesson(teacher.request, origin);

  const context = await browser.newContext({ baseURL: origin });
  const data = { code: joinCode, name: "Noor Ali" };
  expect((await context.request.post("/api/join", { data, headers: { origin } })).ok()).toBe(true);
  const student = await context.newPage();
  await student.goto("/student");
  // The server's clock decides, and it can't be moved, so the end is near in earnest.
  const closesAt = new Date(Date.now() + 25_000);
  await send(teacher.request, origin, "put", `/api/assignments/${assignmentId}/timing`, {
    opensAt: null,
    dueAt: null,
    closesAt: closesAt.toISOString(),
    latePolicy: "accept",
    timeLimitMinutes: null,
  });
  await student.getByRole("button", { name: /^Start/ }).click();
  await expect(questionsOf(student).first()).toBeVisible();
  await expect(student.getByText("works without a connection too")).toBeVisible();
  await answer(student, 0, 1);
  await expect(saveStatus(student)).toHaveText("Saved");
  const attemptId = new URL(student.url()).pathname.split("/").at(-1) ?? "";
  const submissions: number[] = [];
  student.on("response", (response) => {
    if (response.url().endsWith("/submit")) submissions.push(response.status());
  });
  await context.setOffline(true);
  await answer(student, 1, 1);
  await expect(saveStatus(student)).toHaveText("Waiting for the connection (1)");
  await expect(
    student.getByText("handed in by themselves when the connection is back"),
  ).toBeVisible({ timeout: 60_000 });
  const chosen = await questionsOf(student).nth(0).locator("input:checked").getAttribute("value");

  // The grace for what was under way is over too before the connection is back.
  await student.waitForTimeout(Math.max(0, closesAt.getTime() + 35_000 - Date.now()));
  await context.setOffline(false);
  await student.waitForURL(/\/review$/);
  await expect(student.getByText(/Your last answer to question 2 came too late/)).toBeVisible();
  const reviewed = await student.request.get(`/api/attempts/${attemptId}/review`);
  const { items } = (await reviewed.json()) as Review;
  const answers = items.map((item) =>
    item.stage === "explained"
      ? (optionIdsOf(item.answer)[0] ?? null)
      : (item.firstAnswer?.id ?? null),
  );
  expect(answers.slice(0, 2)).toEqual([chosen, null]);
  expect(submissions.length).toBeLessThanOrEqual(1);
  const left = await student.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("attest.")),
  );
  expect(left).toEqual([]);
  await context.close();
});
