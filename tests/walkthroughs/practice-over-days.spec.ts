import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { makeClass } from "../support/browser-class";
import { handIn } from "../support/browser-quiz";

test("what a student missed and got right in practice is promised for a later day", async ({
  page,
  baseURL,
}) => {
  const { joinCode } = await makeClass(baseURL ?? "", ["Mia Okoro"]);
  await page.goto(`/join/${joinCode}`);
  await page.getByRole("radio", { name: "Mia Okoro" }).check();
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("link", { name: "I wrote it down" }).click();
  await expect(page.getByRole("heading", { name: "To do" })).toBeVisible();
  await expect(page.getByText(/^Practice: /)).toHaveCount(0);
  await page.getByRole("button", { name: /^Start: / }).click();
  await page.waitForURL(/\/attempts\//);
  await handIn(page);

  await page.getByRole("link", { name: /^Practise the one/ }).click();
  const heading = page.getByText(/^0 of \d+ right once/);
  const total = Number((await heading.innerText()).split(" ")[2]);
  const outcome = page.getByText(/^(Right\.|Not right\.)/);
  // Each round tries the next option of every question, until one is right.
  for (let turn = 0; ; turn += 1) {
    await page
      .getByRole("radio")
      .nth(Math.floor(turn / total))
      .check();
    await page.getByRole("button", { name: "Check" }).click();
    await expect(outcome).toBeVisible();
    if ((await outcome.innerText()) === "Right.") break;
    await page.getByRole("button", { name: "Next" }).click();
  }

  await page.goto("/student");
  await expect(page.getByText("Practice: nothing today. In 3 days the next comes.")).toBeVisible();
  await expectAccessible(page, "the quizzes, with practice to come");
  await page.getByRole("link", { name: "What comes" }).click();
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "In 3 days" })).toContainText(
    "1 question",
  );
  await expectAccessible(page, "practice to come");
});
