import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";

test("a teacher assigns to some students of a class, by keyboard, and changes whom it is for", async ({
  page,
  browser,
  baseURL,
}) => {
  const post = async <Answer>(path: string, data: object) => {
    const response = await page.request.post(path, { data, headers: { origin: String(baseURL) } });
    expect(response.ok(), path).toBe(true);
    return (await response.json()) as Answer;
  };
  await post("/api/auth/sign-up/email", {
    name: "Ms Okafor",
    email: `chosen-${process.pid}@school.example`,
    password: "a long enough password",
  });
  const section = await post<{ id: string; joinCode: string }>("/api/sections", { name: "8b" });
  const { roster } = await post<{ roster: readonly { id: string; name: string }[] }>(
    `/api/sections/${section.id}/students`,
    { names: ["Noor Ali", "Otto Beck", "Pia Roth"] },
  );
  const { quizId } = await post<{ quizId: string }>("/api/quizzes", { sampleId: "flood-wall" });

  const asStudent = async (name: string) => {
    const context = await browser.newContext({ baseURL });
    const personId = roster.find((entry) => entry.name === name)?.id;
    const joined = await context.request.post("/api/join", {
      data: { code: section.joinCode, personId },
      headers: { origin: String(baseURL) },
    });
    expect(joined.ok()).toBe(true);
    return context.newPage();
  };
  const noor = await asStudent("Noor Ali");
  const otto = await asStudent("Otto Beck");

  await test.step("nobody chosen is said, and nothing is assigned", async () => {
    await page.goto(`/teacher/quizzes/${quizId}`);
    await page.getByText("More options").click();
    await page.getByRole("radio", { name: "Everybody in the class" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByText("0 of 3 chosen")).toBeVisible();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(page.getByText("Choose at least one student")).toBeVisible();
    await expectAccessible(page, "the choice of students");
  });

  await test.step("one is chosen by keyboard, and has the quiz alone", async () => {
    await page.getByRole("checkbox", { name: "Noor Ali" }).focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("1 of 3 chosen")).toBeVisible();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await page.waitForURL(/\/teacher\/assignments\//);
    await expect(page.getByRole("row").filter({ hasText: "Noor Ali" })).toBeVisible();
    await expect(page.getByText("Otto Beck")).toHaveCount(0);
    await otto.goto("/student");
    await expect(otto.getByText("Nothing to do yet.")).toBeVisible();
    await noor.goto("/student");
    await noor.getByRole("button", { name: /^Start/ }).click();
    await noor.waitForURL(/\/attempts\//);
  });

  await test.step("another choice reaches the others; who has begun stays", async () => {
    await page.getByRole("link", { name: "settings" }).click();
    await expect(page.getByRole("checkbox", { name: /Noor Ali.*has begun/ })).toBeDisabled();
    await page.getByRole("checkbox", { name: "Otto Beck" }).check();
    await page.getByRole("button", { name: "Save whom it is for" }).click();
    await expect(page.getByText("Saved. It holds from now on.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Change the times of Otto Beck" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Change the times of Pia Roth" })).toHaveCount(0);
    await expectAccessible(page, "the choice of students in the settings");
    await otto.reload();
    await expect(otto.getByRole("button", { name: /^Start/ })).toBeVisible();
  });
});
