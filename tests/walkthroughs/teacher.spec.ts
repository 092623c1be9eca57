import { readFileSync } from "node:fs";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { signUp } from "../support/browser-teacher";
import { articleToPaste } from "../support/browser-article";
import { answer, handIn, questionsOf, saveStatus, startSampleQuiz } from "../support/browser-quiz";

const students = ["Noor A.", "Jonas B.", "Mei C."];

test("a teacher's first lesson: class, quiz, assignment, results, a lost code, a student deleted", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signUp(page, "Ms Okafor");
  await expectAccessible(page, "the empty desk");

  await test.step("a class with a roster pasted as a column", async () => {
    await page.getByLabel("Name your first class").fill("8b English");
    await page.getByRole("button", { name: "Add the class" }).click();
    await page.getByRole("link", { name: "8b English" }).click();
    await expect(page.getByText("Nobody is on the roster yet.")).toBeVisible();
    await page.getByLabel("Add students").fill(students.join("\n"));
    await page.getByRole("button", { name: "Add 3 students" }).click();
    await expect(page.getByText("0 of 3 have joined")).toBeVisible();
    await expectAccessible(page, "the class");
  });
  const classPath = new URL(page.url()).pathname;
  const joinCode = await joinCodeOf(page);

  const article = articleToPaste();
  await test.step("a quiz from a pasted article, one question left out", async () => {
    await page.goto("/teacher/quizzes/new");
    await expectAccessible(page, "a new quiz");
    await page.getByLabel("Article", { exact: true }).fill(`${article.title}\n\n${article.text}`);
    await page.getByRole("button", { name: "Look it over" }).click();
    await expect(page.getByLabel("Headline")).toHaveValue(article.title);
    await page.getByRole("button", { name: "Write the questions" }).click();
    await page.waitForURL(/\/teacher\/quizzes\/[0-9a-f-]{36}$/);
    await expect(keysOf(page)).toHaveCount(10);
    await expect(articleOf(page).locator("mark.marked").first()).toBeVisible();
    await expectAccessible(page, "the quiz at the desk");
    await page.getByRole("button", { name: "Leave question 10 out" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave it out" }).click();
    await expect(keysOf(page)).toHaveCount(9);
    await expect(itemOf(page, 9)).toBeFocused();
  });
  const quizPath = new URL(page.url()).pathname;

  await test.step("choosing a question lights its proof, choosing the proof finds its question", async () => {
    await page.getByRole("button", { name: "Show question 9 in the article" }).focus();
    // A sentence that only says who "he" is comes before the one that settles the question.
    const proof = articleOf(page).locator("mark.marked").last();
    await expect(proof).toBeInViewport();
    // Whoever has scrolled away and asks again is shown it again.
    await articleOf(page).evaluate((element) => {
      const isHigh = element.scrollTop < (element.scrollHeight - element.clientHeight) / 2;
      element.scrollTo({ top: isHigh ? element.scrollHeight : 0, behavior: "instant" });
    });
    await expect(proof).not.toBeInViewport();
    await page.getByRole("button", { name: "Show question 9 in the article" }).click();
    await expect(proof).toBeInViewport();
    await articleOf(page).getByRole("button", { name: "Go to question 3" }).first().focus();
    await page.keyboard.press("Enter");
    const third = itemOf(page, 3);
    await expect(third).toBeFocused();
    await expect(third).toBeInViewport();
  });

  await test.step("the same on a phone, where one pane shows at a time", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Show question 9 in the article" }).click();
    await expect(articleOf(page).locator("mark.marked").last()).toBeInViewport();
    await articleOf(page).getByRole("button", { name: "Go to question 9" }).first().click();
    await expect(page.getByRole("button", { name: "Leave question 9 out" })).toBeVisible();
    await expectAccessible(page, "the quiz at the desk on a phone");
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("assigned with a due time", async () => {
    await page.getByLabel("Due, if you like").fill("2031-05-05T15:30");
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await page.waitForURL(/\/teacher\/assignments\//);
    await expect(page.getByText("0 of 3 done")).toBeVisible();
    await expect(rowOf(page, "Noor A.")).toContainText("Not started");
    await expectAccessible(page, "results before anybody started");
  });
  const resultsPath = new URL(page.url()).pathname;

  const student = await newPage(browser);
  const firstCode = await test.step("a student joins by code and starts", async () => {
    await student.goto("/join");
    await student.getByLabel("Class code").fill(joinCode.toLowerCase());
    await student.getByRole("button", { name: "Go on" }).click();
    await student.getByRole("radio", { name: "Noor A." }).check();
    await student.getByRole("button", { name: /join/i }).click();
    await expect(student.getByText("This is your return code.")).toBeVisible();
    const code = await student.getByLabel("Return code").innerText();
    await student.getByRole("link", { name: "I wrote it down" }).click();
    await student.getByRole("button", { name: /^Start/ }).click();
    await student.waitForURL(/\/attempts\//);
    await expect(questionsOf(student)).toHaveCount(9);
    await answer(student, 0);
    await expect(saveStatus(student)).toHaveText("Saved");
    return code;
  });

  await test.step("the teacher sees it happen without reloading", async () => {
    await expect(rowOf(page, "Noor A.")).toContainText("Working", { timeout: 15_000 });
    for (let question = 1; question < 9; question += 1) await answer(student, question);
    await handIn(student);
    await expect(rowOf(page, "Noor A.")).toContainText("Done", { timeout: 15_000 });
    await expect(rowOf(page, "Noor A.")).toContainText(/\d of 9/);
    await expect(page.getByText("1 of 3 done")).toBeVisible();
    await expect(page.getByText(/^[01] of 1 right/).first()).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Scores as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    expect(readFileSync(await file.path(), "utf8")).toContain("Noor A.,8b English,");
    await expectAccessible(page, "results with a quiz handed in");
  });

  await test.step("nothing is cut off sideways at 320 px", async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of ["/teacher", "/teacher/quizzes/new", quizPath, classPath, resultsPath]) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await expect(page.getByRole("columnheader", { name: "Points", exact: true })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto("/teacher");
    await expectAccessible(page, "the desk in use");
  });

  await test.step("a new return code works and the old one no longer does", async () => {
    await page.goto(classPath);
    await page.getByRole("button", { name: "New return code for Noor A." }).click();
    const newCode = await page.locator("strong.select-all").innerText();
    const elsewhere = await newPage(browser);
    await enterReturnCode(elsewhere, firstCode);
    await expect(elsewhere.getByText("This return code is not known")).toBeVisible();
    await enterReturnCode(elsewhere, newCode);
    await elsewhere.waitForURL(/\/student$/);
    await expect(elsewhere.getByRole("link", { name: /^Review/ })).toBeVisible();
    await elsewhere.context().close();
  });

  await test.step("another teacher finds nothing of it", async () => {
    const other = await newPage(browser);
    await signUp(other, "Mr Lindqvist");
    for (const path of [classPath, quizPath, resultsPath]) {
      await other.goto(path);
      await expect(
        other.getByRole("heading", { level: 1, name: "There is no such page" }),
      ).toBeVisible();
    }
    await other.context().close();
  });

  await test.step("deleting the student deletes their results", async () => {
    await page.getByRole("button", { name: "Delete Noor A." }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("0 of 2 have joined")).toBeVisible();
    await expect(page.getByRole("list", { name: "Students" })).toBeFocused();
    await page.goto(resultsPath);
    await expect(page.getByText("0 of 2 done")).toBeVisible();
    await expect(page.getByText("Noor A.")).toHaveCount(0);
  });
});

test("what a browser made as a guest is offered to its teacher until it is taken over", async ({
  page,
}) => {
  await startSampleQuiz(page);
  await signUp(page, "Mrs Adeyemi");
  await page.getByRole("button", { name: "Bring those quizzes to your desk" }).click();
  await expect(page.getByText("One quiz is yours now.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "Quizzes" })).toBeVisible();
  await expect(page.getByText("Tried Attest here before you signed in?")).toHaveCount(0);
});

test("who is not a teacher is led to the sign-in page, which says what is wrong", async ({
  page,
}) => {
  await page.goto("/teacher");
  await page.waitForURL(/\/sign-in$/);
  await expectAccessible(page, "/sign-in");
  await page.getByLabel("E-mail address").fill("nobody@school.example");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not right" })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "No connection" })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Make a teacher’s account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Make a teacher’s account");
  await expectAccessible(page, "/sign-up");
});

const articleOf = (page: Page) => page.getByRole("region", { name: "Article" });
const keysOf = (page: Page) => page.getByText("Right answer", { exact: true });
const itemOf = (page: Page, position: number) =>
  page
    .getByRole("listitem")
    .filter({ has: page.locator("h3", { hasText: new RegExp(`^${position}(?!\\d)`) }) });
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function joinCodeOf(page: Page): Promise<string> {
  return page
    .getByRole("region", { name: "How students join" })
    .locator("p.select-all")
    .innerText();
}

async function enterReturnCode(page: Page, code: string): Promise<void> {
  await page.goto("/return");
  await page.getByLabel(/return code/i).fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}
