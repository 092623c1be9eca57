import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { makeClass } from "../support/browser-class";
import { answer, handIn, questionsOf, saveStatus } from "../support/browser-quiz";

test("a student joins by code, does an assignment over two devices, and sees the score", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { joinCode, sectionName } = await makeClass(baseURL ?? "", ["Chidi Obi"]);

  await page.goto("/join");
  await page.getByLabel("Class code").fill(joinCode.toLowerCase());
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: sectionName })).toBeVisible();
  await expectAccessible(page, "choosing a name");
  await page.getByRole("radio", { name: "Chidi Obi" }).check();
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("heading", { name: "Welcome, Chidi Obi" })).toBeVisible();
  await expectAccessible(page, "the return code");
  const returnCode = await page.getByLabel("Return code").innerText();

  await page.getByRole("link", { name: "I wrote it down" }).click();
  await expect(page.getByRole("heading", { name: "To do" })).toBeVisible();
  await expectAccessible(page, "the student's list");
  await page.getByRole("button", { name: /^Start: / }).click();
  await expect(questionsOf(page).first()).toBeVisible();
  await answer(page, 0);
  await expect(saveStatus(page)).toHaveText("Saved");

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto("/return");
  await other.getByLabel("Return code").fill(returnCode);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("heading", { name: "In progress" })).toBeVisible();
  await other.getByRole("link", { name: /^Go on with: / }).click();
  await expect(questionsOf(other).nth(0).getByRole("radio").nth(0)).toBeChecked();
  await answer(other, 1);
  await expect(saveStatus(other)).toHaveText("Saved");
  await handIn(other);

  await other.goto("/student");
  await expect(other.getByRole("heading", { name: "Done" })).toBeVisible();
  await expect(other.getByText(/\d+ of \d+ points/)).toBeVisible();
  await other.getByRole("button", { name: "Sign out" }).click();
  await other.waitForURL((url) => url.pathname === "/");
  await other.goto("/student");
  await expect(other.getByText("You are not signed in.")).toBeVisible();
  await context.close();
});

test("a name that is not on the roster can be typed", async ({ page, baseURL }) => {
  const { joinCode } = await makeClass(baseURL ?? "", ["Chidi Obi"]);
  await page.goto(`/join/${joinCode}`);
  await page.getByRole("radio", { name: "My name is not here" }).check();
  await page.getByLabel("Your name, as your teacher knows it").fill("Dana Kowalczyk");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("heading", { name: "Welcome, Dana Kowalczyk" })).toBeVisible();
});

test("a wrong return code is told so and keeps what was typed", async ({ page }) => {
  await page.goto("/return");
  await page.getByLabel("Return code").fill("no-such-code-0000");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\w/ }).first()).toBeVisible();
  await expect(page.getByLabel("Return code")).toHaveValue("no-such-code-0000");
});

test("a refused article says why at its field and keeps the text, also over a reload", async ({
  page,
}) => {
  await page.goto("/try");
  await page.getByLabel("Headline").fill("Too short");
  await page.getByLabel("Article", { exact: true }).fill("Only a few words.");
  await page.getByRole("button", { name: "Write the questions" }).click();
  await expect(page.getByLabel("Article", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "a refused article");
  await page.reload();
  await expect(page.getByLabel("Headline")).toHaveValue("Too short");
  await expect(page.getByLabel("Article", { exact: true })).toHaveValue("Only a few words.");
});
