import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { signUp } from "../support/browser-teacher";

test("a colleague is invited by a link, makes an account with it, teaches the class, and leaves", async ({
  page,
  browser,
  baseURL,
}) => {
  await signUp(page, `Co Teacher ${process.pid}`);
  await page.getByLabel("Name your first class").fill("8b English");
  await page.getByRole("button", { name: "Add the class" }).click();
  await page.getByRole("link", { name: "8b English" }).click();
  await page.getByRole("button", { name: "Invite a teacher" }).click();
  const link = page.getByText(/\/invite\/[\w-]{43}$/);
  await expect(link).toBeVisible();
  await expectAccessible(page, "an invitation made");
  const address = (await link.textContent()) ?? "";

  const colleague = await (await browser.newContext({ baseURL })).newPage();
  await test.step("who has no account makes one with the link", async () => {
    await colleague.goto(address);
    await expect(
      colleague.getByRole("heading", { level: 1, name: "Teach 8b English together" }),
    ).toBeVisible();
    await expectAccessible(colleague, "an invitation opened");
    await colleague.getByLabel("Your name").fill("Mr Beck");
    await colleague.getByLabel("E-mail address").fill(`beck-${process.pid}@school.example`);
    await colleague.getByLabel("Password").fill("a long enough password");
    await colleague.getByRole("button", { name: "Make the account" }).click();
    await colleague.getByRole("link", { name: "8b English" }).click();
    await expect(colleague.getByText("Mr Beck (you)")).toBeVisible();
  });

  await test.step("the link works once, and says so", async () => {
    await colleague.goto(address);
    await expect(colleague.getByText(/This invitation was used/)).toBeVisible();
    await expectAccessible(colleague, "an invitation used up");
  });

  await test.step("the class has two teachers, and one leaves", async () => {
    await page.reload();
    await expect(page.getByRole("button", { name: "Remove Mr Beck" })).toBeVisible();
    await colleague.goto(page.url());
    await colleague.getByRole("button", { name: "Leave this class" }).click();
    const dialog = colleague.getByRole("dialog", { name: "Leave this class?" });
    await expectAccessible(colleague, "leaving a class");
    await dialog.getByRole("button", { name: "Leave" }).click();
    await expect(colleague.getByRole("heading", { level: 1, name: "Your desk" })).toBeVisible();
    await expect(colleague.getByRole("link", { name: "8b English" })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("list", { name: "Teachers" })).not.toContainText("Mr Beck");
  });
});
