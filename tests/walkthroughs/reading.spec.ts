import { expect, test } from "@playwright/test";

test("the start page turns a real article into a question, also without script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  const example = page.getByRole("figure");
  await expect(example.locator("mark").first()).toBeVisible();
  await expect(example.getByText("Right.")).toBeVisible();
  await example.locator("input:not(:checked)").first().check();
  await expect(example.getByText("Not this one.").filter({ visible: true })).toHaveCount(1);
  await expect(example.getByText("Right.")).toBeHidden();
  await context.close();
});

test("the choice of light or dark is kept, and there before the first paint", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/join");
  const toggle = page.getByRole("button", { name: "Switch between light and dark" });
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).background);
  const light = await background();
  await toggle.click();
  await expect.poll(background).not.toBe(light);

  await page.goto("/return", { waitUntil: "commit" });
  await page.waitForSelector("body", { state: "attached" });
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  // The page was looked at before its script ran; the button works only after.
  await page.waitForLoadState("networkidle");
  await toggle.click();
  await expect.poll(background).toBe(light);
  await page.reload();
  expect(await background()).toBe(light);
});
