import { expect, request as requests, test, type APIRequestContext } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { makeLesson, send } from "../support/browser-lesson";

const NAMES = "Ann Bea Cem Dan Eve Fay Gia Hal Ida Jon Kim Leo".split(" ");

interface ServedItem {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly correct: boolean }[];
}

test("twelve students hand in; the teacher reads the report, mends a question and takes the figures along", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const origin = String(baseURL);
  const teacher = page.request;
  const { quizId, assignmentId, joinCode } = await makeLesson(teacher, origin);
  const quiz = (await (await teacher.get(`/api/quizzes/${quizId}`)).json()) as {
    items: ServedItem[];
  };
  const [first, ...others] = quiz.items;
  if (!first) throw new Error("The quiz is empty.");
  const rival = first.options.find(({ correct }) => !correct);
  if (!rival) throw new Error("The first question has one answer only.");

  // The better a student does elsewhere, the likelier they choose the rival of the first question's key.
  const leo = await test.step("twelve students take it, each in their own way", async () => {
    let last: { request: APIRequestContext; attemptId: string } | undefined;
    for (const [place, name] of NAMES.entries()) {
      const request = await requests.newContext({ baseURL: origin });
      const post = (path: string, data: object) => send(request, origin, "post", path, data);
      await post("/api/join", { code: joinCode, name });
      const { attemptId } = await post("/api/attempts", { assignmentId });
      const attempt = `/api/attempts/${String(attemptId)}`;
      const choose = (item: ServedItem, optionId: string) =>
        send(request, origin, "put", `${attempt}/responses/${item.id}`, { optionId, revision: 1 });
      await choose(first, place >= 6 ? rival.id : keyOf(first));
      for (const [at, item] of others.entries()) {
        if (at < (place * others.length) / NAMES.length) await choose(item, keyOf(item));
      }
      await post(`${attempt}/submit`, {});
      last = { request, attemptId: String(attemptId) };
    }
    if (!last) throw new Error("Nobody took it.");
    return last;
  });

  await test.step("the results give each question its figures, and point at the doubtful key", async () => {
    await page.goto(`/teacher/assignments/${assignmentId}`);
    await expect(page.getByText("12 of 12 done")).toBeVisible();
    await expect(page.getByText("12 handed in, on average")).toBeVisible();
    await expect(page.getByText("6 of 12 right (facility 0.50)").first()).toBeVisible();
    await expect(page.getByText("Look at the right answer again.")).toHaveCount(1);
    await expectAccessible(page, "the results of twelve");
  });

  await test.step("the article tells which sentences were missed, and each leads to its questions", async () => {
    await page.getByRole("link", { name: "What they missed, in the article" }).click();
    await expect(page.getByRole("heading", { name: "What the class missed" })).toBeVisible();
    const figures = page.getByRole("button", { name: /answers missed what this sentence proves/ });
    await expect(figures.first()).toBeVisible();
    await figures.last().click();
    await expect(page.getByRole("heading", { name: "What this sentence proves" })).toBeFocused();
    await expectAccessible(page, "the article as the report");
    await page.getByRole("link", { name: /^Results of/ }).click();
  });

  const before = await scoreOf(leo.request, leo.attemptId);
  await test.step("a changed key scores everybody anew", async () => {
    const question = page
      .getByRole("region")
      .filter({ hasText: "Look at the right answer again." });
    await question.getByRole("button", { name: "Something is wrong" }).click();
    await page.getByRole("radio", { name: "Another answer is the right one" }).check();
    await page.getByLabel("What students are told").fill("Both of us read it wrongly.");
    await expectAccessible(page, "a question being mended");
    await page.getByRole("button", { name: "Change it and score everybody anew" }).click();
    await expect(
      page.getByText("12 scores changed; the students see that they did."),
    ).toBeVisible();
    await expect(page.getByText(/^You changed the right answer to/)).toBeVisible();
    expect((await scoreOf(leo.request, leo.attemptId)).earned).toBe(before.earned + 1);
  });

  await test.step("the student reads what was changed and both scores", async () => {
    const context = await page
      .context()
      .browser()
      ?.newContext({
        baseURL: origin,
        storageState: await leo.request.storageState(),
      });
    const student = await context?.newPage();
    if (!student) throw new Error("There is no browser.");
    await student.goto(`/attempts/${leo.attemptId}/review`);
    await expect(student.getByText("Your score changed after you handed in")).toBeVisible();
    await expect(student.getByText(/Question 1 has another right answer now\./)).toContainText(
      "Both of us read it wrongly.",
    );
    await expectAccessible(student, "a review after a change");
    await context?.close();
  });

  await test.step("by keyboard she finds a score in the gradebook, and reads the answers behind it", async () => {
    await page.getByRole("link", { name: "8b English" }).click();
    await page.getByRole("link", { name: "Gradebook" }).click();
    const grid = page.getByRole("grid", { name: "Scores of 8b English" });
    await expect(grid.getByRole("row")).toHaveCount(14);
    await expectAccessible(page, "a gradebook");

    await grid.getByRole("button", { name: "Student" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("columnheader", { name: "Average" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(grid.getByRole("row").nth(2)).toContainText("Leo");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download as CSV" }).click();
    expect((await download).suggestedFilename()).toBe("8b English gradebook.csv");

    const excel = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download for Excel" }).click();
    expect((await excel).suggestedFilename()).toBe("8b English gradebook.xlsx");
    await page.getByRole("button", { name: "Download as CSV" }).focus();

    // The grid is one stop of the tab key, and keeps its place while the focus is elsewhere.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Leo" })).toBeVisible();
    await expect(page.getByText("you changed the right answer of question 1:")).toBeVisible();
    await expectAccessible(page, "a student's answers");
    await page.getByRole("link", { name: "All results" }).click();
  });

  await test.step("taken back, all is as it was; the figures go along as CSV", async () => {
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText(/^You changed the right answer to/)).toHaveCount(0);
    expect(await scoreOf(leo.request, leo.attemptId)).toEqual(before);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Scores as CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    const answers = page.waitForEvent("download");
    await page.getByRole("button", { name: "Answers as CSV" }).click();
    expect((await answers).suggestedFilename()).toMatch(/ answers\.csv$/);
  });
});

const keyOf = ({ options }: ServedItem) => options.find(({ correct }) => correct)?.id ?? "";

async function scoreOf(request: APIRequestContext, attemptId: string) {
  const review = await request.get(`/api/attempts/${attemptId}/review`);
  return ((await review.json()) as { score: { earned: number; possible: number } }).score;
}
