import { expect, type Page } from "@playwright/test";

/** Makes a teacher's account and opens their desk. */
export async function signUp(page: Page, name: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(`${name.replace(/\W/g, "")}@school.example`);
  await page.getByLabel("Password").fill("a long enough password");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your desk" })).toBeVisible();
}
