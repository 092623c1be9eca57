import { expect, type Page } from "@playwright/test";

let accounts = 0;

/** Makes a teacher's account, with an address that no other has, and opens their desk. */
export async function signUp(page: Page, name: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill(name);
  accounts += 1;
  await page.getByLabel("E-mail address").fill(`teacher-${process.pid}-${accounts}@desk.example`);
  await page.getByLabel("Password").fill("a long enough password");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your desk" })).toBeVisible();
}
