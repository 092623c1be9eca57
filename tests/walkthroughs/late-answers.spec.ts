import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { makeLesson, send } from "../support/browser-lesson";
import { answer, questionsOf, saveStatus } from "../support/browser-quiz";

test("what closes under a student is said where they land, in their own time", async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  const origin = String(baseURL);
  const { joinCode, assignmentId } = await makeLesson(teacher.request, origin);

  /** A student in Tokyo, nine hours ahead of UTC all year, at their list of quizzes. */
  const join = async (name: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: origin, timezoneId: "Asia/Tokyo" });
    const data = { code: joinCode, name };
    const joined = await context.request.post("/api/join", { data, headers: { origin } });
    expect(joined.ok()).toBe(true);
    const page = await context.newPage();
    await page.goto("/student");
    await expect(startButton(page)).toBeVisible();
    return page;
  };
  const noor = await join("Noor Ali");
  const otto = await join("Otto Beck");

  await test.step("Noor answers one question, and two more without a connection", async () => {
    await startButton(noor).click();
    await expect(questionsOf(noor).first()).toBeVisible();
    await answer(noor, 0);
    await expect(saveStatus(noor)).toHaveText("Saved");
    await noor.context().setOffline(true);
    await answer(noor, 1);
    await answer(noor, 2);
    await expect(saveStatus(noor)).toHaveText("Waiting for the connection (2)");
  });

  await send(teacher.request, origin, "put", `/api/assignments/${assignmentId}/timing`, {
    opensAt: null,
    dueAt: null,
    closesAt: "2026-01-05T06:30:00Z",
    latePolicy: "accept",
    timeLimitMinutes: null,
  });

  await test.step("back on the line she reads in the review which answers came too late", async () => {
    await noor.context().setOffline(false);
    await noor.waitForURL(/\/review$/);
    const notice = noor.getByText("Your last answers to questions 2 and 3 came too late");
    await expect(notice).toBeVisible();
    await expect(noor.getByText("The time for this quiz was over")).toBeVisible();
    await expectAccessible(noor, "a review with answers that came too late");
    await noor.reload();
    await expect(notice).toBeVisible();
    expect(await noor.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
      expect.stringContaining("outbox"),
    );
  });

  await test.step("Otto, whose list is older than the closing, reads it by his own clock", async () => {
    await startButton(otto).click();
    await expect(otto.getByRole("alert").filter({ hasText: "closed since" })).toHaveText(
      /closed since Mon,? 5 Jan,? 15:30\. Ask your teacher/,
    );
    await expect(startButton(otto)).toHaveCount(0);
    await expectAccessible(otto, "a quiz that closed before it was started");
  });
});

const startButton = (page: Page) => page.getByRole("button", { name: /^Start/ });
