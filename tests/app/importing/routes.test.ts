import "../../support/mock-question-writer";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticlePreview, ImportedArticle } from "@/app/_contract/importing";
import { count, resetRateLimits } from "@/app/_server/rate-limit";
import { articleImports } from "@/app/_server/rate-limits";
import { harbourParagraphs, harbourTitle } from "../../support/harbour-article";
import { keptTexts } from "../../support/kept-paragraphs";
import { useMemoryDatabase } from "../../support/memory-database";
import { expectStatus, teacherBrowser } from "../../support/school-day";
import type { TestBrowser } from "../../support/test-browser";

useMemoryDatabase();
let teacher: TestBrowser;
beforeAll(async () => {
  teacher = await teacherBrowser();
});
afterEach(resetRateLimits);
// Every refusal below is one for the log too.
beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());

const FILE = "/api/articles/import/file";
const text = [harbourTitle, ...harbourParagraphs].join("\n\n");

function formOf(...files: (readonly [field: string, content: string | Uint8Array<ArrayBuffer>])[]) {
  const form = new FormData();
  for (const [field, content] of files) form.append(field, new Blob([content]), "harbour.txt");
  return form;
}

describe("a file that is sent", () => {
  test("comes back as an article", async () => {
    const answer = await teacher.call<ImportedArticle>("POST", FILE, formOf(["file", text]));
    const article = expectStatus(answer, 200);
    expect(article).toMatchObject({ title: harbourTitle, source: "harbour.txt" });
    expect(keptTexts(article)).toEqual([...harbourParagraphs]);
  });

  test.each([
    ["is larger than 10 MB", formOf(["file", new Uint8Array(10_000_001)]), 413, "file-too-large"],
    ["is far larger", formOf(["file", new Uint8Array(30_000_000)]), 413, "file-too-large"],
    ["is in another field", formOf(["article", text]), 400, "invalid-request"],
    ["has company", formOf(["file", text], ["file", text]), 400, "invalid-request"],
    ["is none", { file: text }, 400, "invalid-request"],
  ])("is refused when it %s", async (_why, body, status, code) => {
    const answer = await teacher.call("POST", FILE, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe("an address that is sent", () => {
  const ask = (address: string) => teacher.call("POST", "/api/articles/import", { address });

  test.each([
    ["", 400, "invalid-request"],
    ["http://127.0.0.1:3000/api/health", 422, "address-refused"],
    ["http://127.0.0.1/", 422, "address-refused"],
    ["http://[::ffff:127.0.0.1]/", 422, "address-refused"],
  ])("%s is refused", async (address, status, code) => {
    const { body, ...answer } = await ask(address);
    expect([answer.status, body.error.code, body.error.field]).toEqual([status, code, "address"]);
  });

  test("is asked at most 200 times in ten minutes from one place", async () => {
    for (let asked = 1; asked < articleImports.perAddress; asked += 1) {
      count(articleImports, "unknown");
    }
    expect((await ask("ftp://example.com/")).status).toBe(422);
    expect((await ask("ftp://example.com/")).status).toBe(429);
  });
});

test("a rich paste comes back clean", async () => {
  const paragraphs = harbourParagraphs.map((part) => `<p style="color:red">${part}</p>`).join("");
  const html =
    `<meta charset="utf-8"><h1>${harbourTitle}</h1><p>By Mira Holt</p>${paragraphs}` +
    `<ul><li>Built by 80 people.</li></ul><p><a href="/s">Sign up to our newsletter</a></p>`;
  const answer = await teacher.call<ImportedArticle>("POST", "/api/articles/import/paste", {
    html,
  });
  const article = expectStatus(answer, 200);
  expect(article).toMatchObject({ title: harbourTitle, byline: "Mira Holt", source: null });
  expect(keptTexts(article)).toEqual([...harbourParagraphs, "Built by 80 people."]);
});

describe("the preview of an article", () => {
  const look = (paragraphs: readonly string[]) =>
    teacher.call<ArticlePreview>("POST", "/api/articles/preview", { paragraphs });

  test("has its sentences by paragraph, its length and its reading level", async () => {
    const preview = expectStatus(await look(harbourParagraphs), 200);
    expect(preview.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 2, 2, 2]);
    expect(preview.paragraphs.map(({ sentences }) => sentences.join(" "))).toEqual([
      ...harbourParagraphs,
    ]);
    expect(preview.words).toBe(harbourParagraphs.join(" ").split(" ").length);
    expect(preview.minutes).toBe(1);
    expect(preview.readingLevel).not.toBeNull();
  });

  test("of nothing has no reading level", async () => {
    expect(expectStatus(await look([""]), 200).readingLevel).toBeNull();
  });

  test("of too much says so", async () => {
    expect((await look(["word ".repeat(15_000), "word ".repeat(15_000)])).status).toBe(413);
  });
});
