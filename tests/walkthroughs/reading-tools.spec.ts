import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { answer, handIn, questionsOf, startSampleQuiz } from "../support/browser-quiz";

const panel = (page: Page) => page.getByRole("region", { name: "Reading tools" });

async function openTools(page: Page) {
  await page.getByRole("button", { name: "Reading tools" }).click();
  await expect(panel(page).getByText("Kept on this device")).toBeVisible();
}

test("the text is set larger, wider and in another face, over a reload, and a face loads only when chosen", async ({
  page,
}) => {
  const faces: string[] = [];
  page.on("request", (request) => {
    if (/dyslexic|atkinson/i.test(request.url())) faces.push(request.url());
  });
  await startSampleQuiz(page);
  const paragraph = page.getByRole("article").locator("p").nth(1);
  const look = () =>
    paragraph.evaluate((element) => {
      const { lineHeight, fontFamily } = getComputedStyle(element);
      const letters = element.querySelector("[data-sentence]")?.getClientRects()[0]?.height ?? 0;
      return { letters, lineHeight, fontFamily };
    });
  const before = await look();
  expect(faces).toEqual([]);

  await openTools(page);
  await panel(page).getByRole("radio", { name: "150 %" }).check();
  await panel(page).getByRole("radio", { name: "Wider" }).check();
  await panel(page).getByRole("radio", { name: "OpenDyslexic" }).check();
  await expect.poll(() => faces.length).toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready);
  const after = await look();
  expect(after.letters).toBeGreaterThan(before.letters);
  expect(after.lineHeight).not.toBe(before.lineHeight);
  expect(after.fontFamily).toContain("OpenDyslexic");
  await expectAccessible(page, "the reading tools");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();

  await page.reload();
  await expect.poll(look).toEqual(after);
  const origin = new URL(page.url()).origin;
  expect(faces.every((face) => face.startsWith(origin))).toBe(true);
});

for (const [scheme, theme] of [
  ["Light", "light"],
  ["Sepia", "sepia"],
  ["Dark", "dark"],
  ["High contrast", "contrast"],
] as const) {
  test(`axe finds nothing in a quiz and its review in ${scheme.toLowerCase()}`, async ({
    page,
  }) => {
    await startSampleQuiz(page);
    await openTools(page);
    await panel(page).getByRole("radio", { name: scheme, exact: true }).check();
    await panel(page)
      .getByRole("group", { name: "Cross out answers" })
      .getByRole("radio", { name: "On" })
      .check();
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
    await expectAccessible(page, "the reading tools");
    await page.keyboard.press("Escape");
    await answer(page, 0);
    await page
      .getByRole("button", { name: /^Cross out: / })
      .nth(5)
      .click();
    await page.getByRole("button", { name: /^Look at this again.*question 2$/ }).click();
    await expectAccessible(page, "the quiz");
    await handIn(page);
    await expectAccessible(page, "the review");
  });
}

test("line focus follows the arrow keys, and the text comes to it at the edge", async ({
  page,
}) => {
  await startSampleQuiz(page);
  await openTools(page);
  await panel(page)
    .getByRole("group", { name: "Line focus" })
    .getByRole("radio", { name: "On" })
    .check();
  await page.keyboard.press("Escape");
  const pane = page.getByRole("region", { name: "Article" });
  const brightFrom = () =>
    page.evaluate(() => {
      const shade = document.querySelector("[data-line-focus] > div");
      return shade?.getBoundingClientRect().bottom ?? 0;
    });
  await expect.poll(brightFrom).toBeGreaterThan(0);
  await pane.focus();
  await page.keyboard.press("ArrowDown");
  const first = await brightFrom();
  await page.keyboard.press("ArrowDown");
  expect(await brightFrom()).toBeGreaterThan(first);
  expect(await pane.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  for (let line = 0; line < 30; line += 1) await page.keyboard.press("ArrowDown");
  expect(await pane.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await expectAccessible(page, "line focus");
});

test("questions are shown one at a time, marked, crossed out, and the marks are named before handing in", async ({
  page,
}) => {
  await startSampleQuiz(page);
  await openTools(page);
  await panel(page).getByRole("radio", { name: "One at a time" }).check();
  await panel(page)
    .getByRole("group", { name: "Cross out answers" })
    .getByRole("radio", { name: "On" })
    .check();
  await page.keyboard.press("Escape");
  await expect(questionsOf(page)).toHaveCount(1);
  await answer(page, 0);
  await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.getByText(/^Question 2 of \d+$/)).toBeVisible();
  await expect(questionsOf(page).first()).toBeFocused();

  await page.getByRole("button", { name: /^Look at this again.*question 2$/ }).click();
  await page
    .getByRole("button", { name: /^Cross out: / })
    .first()
    .click();
  await expect(page.getByRole("radio", { name: /, crossed out$/ })).toHaveCount(1);
  await page.reload();
  await page.getByRole("link", { name: "Question 2, blank, to look at again" }).click();
  await expect(page.getByRole("radio", { name: /, crossed out$/ })).toHaveCount(1);
  await expectAccessible(page, "one question at a time");
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("dialog")).toContainText("You marked question 2 to look at again.");
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.waitForURL(/\/review$/);
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("attest.")),
  );
  expect(left).toEqual([]);
});
