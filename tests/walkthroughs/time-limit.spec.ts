import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { answer, questionsOf, saveStatus } from "../support/browser-quiz";

test("a teacher sets when a quiz may be taken, changes it while it runs, and the time runs out", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const post = async (path: string, data: object) => {
    const response = await page.request.post(path, { data, headers: { origin: String(baseURL) } });
    expect(response.ok(), path).toBe(true);
    return (await response.json()) as Record<string, string>;
  };
  await post("/api/auth/sign-up/email", {
    name: "Ms Okafor",
    email: `time-limit-${process.pid}@school.example`,
    password: "a long enough password",
  });
  const { joinCode } = await post("/api/sections", { name: "8b English" });
  const { quizId } = await post("/api/quizzes", { sampleId: "flood-wall" });

  await test.step("the options are folded away; what makes no sense is said at its field", async () => {
    await page.goto(`/teacher/quizzes/${String(quizId)}`);
    await page.getByText("More options").click();
    await page.getByLabel("Due, if you like").fill("2031-05-05T15:30");
    await page.getByLabel("Opens").fill("2031-05-05T08:00");
    await page.getByLabel("Closes").fill("2031-05-05T07:00");
    await page.getByLabel("Time limit in minutes").fill("20");
    await page.getByLabel("Each student gets the questions in another order").check();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(page.getByText("It would close before it opens")).toBeVisible();
    await expectAccessible(page, "the options of an assignment");
    await page.getByLabel("Closes").fill("2031-05-06T07:00");
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await page.waitForURL(/\/teacher\/assignments\//);
  });
  const resultsPath = new URL(page.url()).pathname;

  const student = await (await browser.newContext()).newPage();
  await test.step("before the opening a student reads when it opens, and can't start", async () => {
    await join(student, String(joinCode));
    await expect(student.getByText(/opens Mon,? 5 May/)).toBeVisible();
    await expect(student.getByText(/20 min once you start/)).toBeVisible();
    await expect(student.getByRole("button", { name: /^Start/ })).toHaveCount(0);
    await expectAccessible(student, "an assignment that is not open yet");
  });

  await test.step("the teacher opens it at once", async () => {
    await page.getByRole("link", { name: "settings" }).click();
    await expect(page.getByLabel("Opens")).toHaveValue("2031-05-05T08:00");
    await page.getByLabel("Opens").fill("");
    await page.getByRole("button", { name: "Save the changes" }).click();
    await expect(page.getByText("The new times hold from now on.")).toBeVisible();
    await expectAccessible(page, "the settings of an assignment");
  });

  await test.step("the student starts, sees the time and hides it", async () => {
    await student.reload();
    await student.getByRole("button", { name: /^Start/ }).click();
    await expect(questionsOf(student).first()).toBeVisible();
    await answer(student, 0);
    await expect(saveStatus(student)).toHaveText("Saved");
    const time = student.getByRole("button", { name: /(19|20) min left. Hide the time/ });
    await expectAccessible(student, "a quiz with a time limit");
    await time.click();
    await expect(student.getByText("min left")).toHaveCount(0);
    await student.getByRole("button", { name: "Show the time left" }).click();
    await expect(time).toBeVisible();
  });

  await test.step("ten minutes more for this student alone reach them without a reload", async () => {
    await page.reload();
    await page.getByRole("button", { name: "Change the times of Noor A." }).click();
    await page.getByLabel("Minutes more").fill("10");
    await expectAccessible(page, "the times of one student");
    await page.getByRole("button", { name: "Save these times" }).click();
    await expect(page.getByText("10 min more (30 instead of 20 min)")).toBeVisible();
    await expect(student.getByText("You were given more time.")).toBeVisible({ timeout: 40_000 });
    await page.getByRole("button", { name: "Change the times of Noor A." }).click();
    await page.getByRole("button", { name: "The times of the class again" }).click();
    await expect(page.getByText("The times of the class", { exact: true })).toBeVisible();
  });

  await test.step("less time reaches the attempt with its next answer, and at its end it is handed in", async () => {
    await page.getByLabel("Time limit in minutes").fill("1");
    await page.getByRole("button", { name: "Save the changes" }).click();
    await expect(page.getByText("The new times hold from now on.")).toBeVisible();
    await answer(student, 1);
    await student.waitForURL(/\/review$/, { timeout: 90_000 });
    await expect(student.getByText(/^You answered /)).toBeVisible();
  });

  await test.step("the teacher sees it done, with the rest left blank", async () => {
    await page.goto(resultsPath);
    await expect(page.getByRole("row").filter({ hasText: "Noor A." })).toContainText(
      /Done, \d+ left/,
    );
  });
});

async function join(page: Page, code: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByLabel(/name/i).fill("Noor A.");
  await page.getByRole("button", { name: /join/i }).click();
  await page.getByRole("link", { name: "I wrote it down" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your quizzes" })).toBeVisible();
}
