import { expect, test, type Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expectAccessible } from "../support/browser-axe";
import { signUp } from "../support/browser-teacher";

test("a teacher prints a quiz: she chooses the parts, no question is cut in two, and Word gets the same", async ({
  page,
}) => {
  await signUp(page, "Ms Moreau");
  const response = await page.request.post("/api/quizzes", {
    data: { sampleId: "flood-wall" },
    headers: { origin: new URL(page.url()).origin },
  });
  const { quizId } = (await response.json()) as { quizId: string };
  await page.goto(`/teacher/quizzes/${quizId}`);
  await page.getByRole("link", { name: "Print or download" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Print the quiz" })).toBeVisible();
  await expectAccessible(page, "the quiz to print");

  await test.step("each question stands whole on one page, the key on pages of its own", async () => {
    const items = page.getByRole("region", { name: "Questions" }).locator("ol > li");
    const pages = await pagesOf(page);
    expect(pages.filter((text) => text.includes("Answer key")).length).toBeGreaterThan(0);
    for (const [at, item] of (await items.all()).entries()) {
      const options = plain((await item.locator("ul > li").allInnerTexts()).join(" "));
      const stem = plain(await item.locator("p").innerText())
        .split(" ", 3)
        .join(" ");
      const whole = pages.filter((text) => text.includes(options));
      expect(whole, options).toHaveLength(1);
      expect(whole[0]).toContain(`${at + 1} ${stem}`);
    }
    expect(pages.some((text) => text.includes("Print the quiz"))).toBe(false);
  });

  await test.step("what is not chosen is not printed", async () => {
    await page.getByRole("checkbox", { name: /^The article/ }).press("Space");
    await page.getByRole("checkbox", { name: /^The answer key/ }).press("Space");
    const text = (await pagesOf(page)).join("\n");
    expect(text).not.toContain("Answer key");
    expect(text).toContain("Name");
    await page.getByRole("checkbox", { name: /^The questions/ }).press("Space");
    await expect(page.getByText("Nothing is chosen.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Print" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await page.getByRole("checkbox", { name: /^The questions/ }).press("Space");
  });

  await test.step("the Word file comes", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download for Word" }).press("Enter");
    expect((await download).suggestedFilename()).toMatch(/^Harrowick council .+\.docx$/);
  });

  await test.step("on a phone nothing is wider than the screen", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, "the quiz to print on a phone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

/** The words of each page that the browser would print. */
async function pagesOf(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  return (await extractText(pdf, { mergePages: false })).text.map(plain);
}

/** Words without what a printed page sets otherwise: breaks of lines, and the shape of an apostrophe. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ").replaceAll(/[’ʼ]/g, "'").trim();
