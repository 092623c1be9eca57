import { expect, test, type Page } from "@playwright/test";
import { articleToPaste } from "../support/browser-article";
import { expectAccessible } from "../support/browser-axe";
import { signUp } from "../support/browser-teacher";
import { harbourParagraphs, harbourTitle } from "../support/harbour-article";
import { makeDocx } from "../support/make-docx";

const newQuiz = "/teacher/quizzes/new";
const words = String(harbourParagraphs.join(" ").split(" ").length);

test("an article from a file is looked over, and the quiz has exactly what was seen", async ({
  page,
}) => {
  await signUp(page, "Ms Reyes");
  await page.goto(newQuiz);
  await expectAccessible(page, "the ways to bring an article in");

  await test.step("what can not be read says so, and nothing typed is lost", async () => {
    await page.getByLabel("Article", { exact: true }).fill("A dozen words are no article.");
    await page.getByLabel("Web address").fill("http://127.0.0.1/article");
    await page.getByRole("button", { name: "Read the page" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "private network" })).toBeVisible();
    await dropFile(page, "archive.zip", "PK\u0003\u0004 and more");
    await expect(page.getByRole("alert").filter({ hasText: "Attest reads .txt" })).toBeVisible();
    await chooseFile(page, "book.txt", Buffer.alloc(10_000_001, "word "));
    await expect(page.getByRole("alert").filter({ hasText: "larger than 10 MB" })).toBeVisible();
    await page.getByRole("button", { name: "Look it over" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "At least 40" })).toBeVisible();
    await expect(page.getByLabel("Web address")).toHaveValue("http://127.0.0.1/article");
    await expect(page.getByLabel("Article", { exact: true })).toHaveValue(/^A dozen words/);
    await expectAccessible(page, "the ways in with their errors");
  });

  await test.step("a Word document opens with what was found and what was left out", async () => {
    await chooseFile(page, "harbour.docx", Buffer.from(harbourDocument()));
    await expect(page.getByRole("heading", { name: "Look it over" })).toBeFocused();
    await expect(page.getByLabel("Headline")).toHaveValue(harbourTitle);
    await expect(page.getByLabel("Day of publication")).toHaveValue("2026-05-04");
    await expect(page.getByText("Mira Holt", { exact: true })).toBeVisible();
    await expect(paragraphs(page)).toHaveCount(4);
    await expect(measure(page, "Words")).toHaveText(words);
    await expect(paragraphs(page).nth(1)).toContainText(/^3.*4\sShe thanked/);
    await page.getByRole("button", { name: "Show what was left out (4)" }).click();
    await expect(page.getByText("Belongs to a picture")).toBeVisible();
    await expectAccessible(page, "an article looked over, with what was left out");
  });

  await test.step("removed, undone, joined, edited, left alone by Escape, put back", async () => {
    await press(page, "Remove paragraph 2");
    await expect(paragraphs(page)).toHaveCount(3);
    await expect(page.getByRole("button", { name: /^Put it back: “We have/ })).toBeFocused();
    await expect(measure(page, "Words")).not.toHaveText(words);
    await press(page, "Undo");
    await expect(paragraphs(page)).toHaveCount(4);
    await expect(page.getByText("Undone: Paragraph 2 removed.")).toBeAttached();
    await press(page, "Redo");
    await press(page, "Join with next: paragraph 1");
    await expect(paragraphs(page)).toHaveCount(2);
    await press(page, "Edit paragraph 2");
    await page.keyboard.type(" This goes.");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Edit paragraph 2" })).toBeFocused();
    await expect(page.getByText("This goes.")).toHaveCount(0);
    await press(page, "Edit paragraph 2");
    await page.keyboard.type("\nNobody measured it.");
    await expectAccessible(page, "a paragraph being edited");
    await press(page, "Save the paragraph");
    await expect(paragraphs(page)).toHaveCount(3);
    await press(page, "Put it back: The wall at high …");
    await expect(paragraphs(page)).toHaveCount(4);
  });

  await test.step("nothing is cut off sideways on a phone, and no button is hidden by another", async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Remove paragraph 4" }).focus();
    await page.getByRole("button", { name: "Remove paragraph 4" }).click({ trial: true });
    await expectAccessible(page, "an article looked over on a phone");
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("it is all there after a reload, also what is half typed", async () => {
    await press(page, "Edit paragraph 4");
    await page.keyboard.type(" They say.");
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Paragraph 4" })).toHaveValue(/ They say\.$/);
    await expect(paragraphs(page)).toHaveCount(3);
  });

  await test.step("without a connection everything stays, and the message says so", async () => {
    await page.context().setOffline(true);
    await press(page, "Write the questions");
    await expect(page.getByRole("alert").filter({ hasText: "No connection" })).toBeVisible();
    await page.context().setOffline(false);
    await expect(paragraphs(page)).toHaveCount(4);
  });

  await test.step("the quiz's article is what was looked over, to the letter", async () => {
    const [first, , third, fourth] = harbourParagraphs;
    await page.getByLabel("Headline").fill(`${harbourTitle}, again`);
    await press(page, "Write the questions");
    await page.waitForURL(/\/teacher\/quizzes\/[0-9a-f-]{36}$/);
    await expect(page.getByText("Fewer questions than usual")).toBeVisible();
    await expectAccessible(page, "the desk with a quiz that is shorter than usual");
    const quizId = new URL(page.url()).pathname.split("/").at(-1);
    const { article } = (await (await page.request.get(`/api/quizzes/${quizId}`)).json()) as Quiz;
    expect(article.title).toBe(`${harbourTitle}, again`);
    expect(article.published).toBe("2026-05-04");
    expect(
      article.blocks.map((block) => block.sentences.map(({ text }) => text).join(" ")),
    ).toEqual([
      `${first} ${third}`,
      "The wall at high tide.",
      fourth,
      "Nobody measured it. They say.",
    ]);
    await page.goto(newQuiz);
    await expect(page.getByLabel("Article", { exact: true })).toHaveValue("");
    await expect(page.getByText("that you were looking over")).toHaveCount(0);
  });
});

test("pasting is one act and writing the other, with the keyboard alone", async ({ page }) => {
  await signUp(page, "Mr Brandt");
  await page.goto(newQuiz);
  const article = articleToPaste();

  await test.step("a rich paste comes without its clutter", async () => {
    await copy(
      page,
      `<h1>${harbourTitle}</h1>${harbourParagraphs.map((part) => `<p>${part}</p>`).join("")}
       <p><a href="/s">Sign up to our newsletter</a></p>`,
    );
    await page.getByLabel("Article", { exact: true }).focus();
    await page.keyboard.press("Control+V");
    await expect(page.getByLabel("Headline")).toHaveValue(harbourTitle);
    await expect(paragraphs(page)).toHaveCount(4);
    await expect(page.getByRole("button", { name: "Show what was left out (2)" })).toBeVisible();
  });

  await test.step("its plain text is still in the box, and what was looked over waits", async () => {
    await tabTo(page, "Bring in another article");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Article", { exact: true })).toHaveValue(/Fishing boats/);
    await expect(page.getByRole("button", { name: "Go back to it" })).toBeVisible();
    await expectAccessible(page, "the ways in while an article waits");
  });

  await test.step("a plain paste, a key on the button, a quiz", async () => {
    const box = page.getByLabel("Article", { exact: true });
    await box.fill(`${article.title}\n\n${article.text}`);
    await box.press("Control+A");
    await page.keyboard.press("Control+X");
    await expect(box).toHaveValue("");
    await page.keyboard.press("Control+V");
    await expect(page.getByLabel("Headline")).toHaveValue(article.title);
    await tabTo(page, "Write the questions");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/teacher\/quizzes\/[0-9a-f-]{36}$/);
  });
});

interface Quiz {
  readonly article: {
    readonly title: string;
    readonly published: string | null;
    readonly blocks: readonly { readonly sentences: readonly { readonly text: string }[] }[];
  };
}

const paragraphs = (page: Page) =>
  page.getByRole("list", { name: "Paragraphs" }).locator("p.font-serif");
const measure = (page: Page, name: string) =>
  page.locator("dl div").filter({ hasText: name }).locator("dd");
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).press("Enter");

function harbourDocument(): Uint8Array {
  const [first, ...others] = harbourParagraphs;
  return makeDocx([
    { text: harbourTitle, style: "Title" },
    { text: "By Mira Holt" },
    { text: "4 May 2026" },
    { text: first },
    { text: "The wall at high tide.", style: "Caption" },
    ...others.map((text) => ({ text })),
  ]);
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel("File with the article")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Drops a file onto the page, as from a folder beside the browser. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer();
      data.items.add(new File([file.content], file.name));
      return data;
    },
    { name, content },
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer });
  await expect(page.getByText("Let go to read it.")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

/** Copies a page of its own, as from a news site, with the browser's clipboard. */
async function copy(page: Page, html: string): Promise<void> {
  const source = await page.context().newPage();
  await source.setContent(html);
  await source.keyboard.press("Control+A");
  await source.keyboard.press("Control+C");
  await source.close();
  await page.bringToFront();
}

async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole("button", { name, exact: true });
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to “${name}”`);
}
