import { describe, expect, test } from "vitest";
import { importFile } from "@/app/_server/importing/import-file";
import { harbourParagraphs, harbourTitle, inLines } from "../../support/harbour-article";
import { keptTexts, leftOutTexts } from "../../support/kept-paragraphs";
import { makeDocx } from "../../support/make-docx";
import { makePdf, setColumn, type SetLine } from "../../support/make-pdf";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("an article keeps its headline and paragraphs in", () => {
  const paragraphs = [...harbourParagraphs];
  const html = `<html><head><title>${harbourTitle}</title></head><body><h1>${harbourTitle}</h1>
    ${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</body></html>`;
  const withoutFrame = (page: string) => page.replaceAll(/<\/?(?:html|head|body)>/g, "");

  test.each([
    ["plain text", "a.txt", bytesOf([harbourTitle, ...paragraphs].join("\n\n"))],
    ["plain text, a line each", "a.txt", bytesOf([harbourTitle, ...paragraphs].join("\r\n"))],
    [
      "plain text, wrapped as mail is",
      "a.txt",
      bytesOf(
        [harbourTitle, ...paragraphs.map((text) => inLines(text, 60).join("\n"))].join("\n\n"),
      ),
    ],
    [
      "plain text in Windows-1252",
      "a.txt",
      Buffer.from(
        [harbourTitle, ...paragraphs].join("\n\n").replaceAll("“", "\x93").replaceAll("”", "\x94"),
        "latin1",
      ),
    ],
    [
      "plain text in UTF-16",
      "a.txt",
      Buffer.from(`\uFEFF${[harbourTitle, ...paragraphs].join("\n\n")}`, "utf16le"),
    ],
    ["Markdown", "a.md", bytesOf(`# ${harbourTitle}\n\n${paragraphs.join("\n\n")}`)],
    [
      "Markdown with front matter",
      "a.md",
      bytesOf(`---\ntitle: "${harbourTitle}"\n---\n${paragraphs.join("\n\n")}`),
    ],
    ["HTML", "a.html", bytesOf(html)],
    ["HTML without the tags that may be left out", "a.html", bytesOf(withoutFrame(html))],
    [
      "a Word document",
      "a.docx",
      makeDocx([{ text: harbourTitle, style: "Title" }, ...paragraphs.map((text) => ({ text }))]),
    ],
    ["a PDF", "a.pdf", makePdf({ pages: [reportPage()] })],
  ])("%s", async (_what, name, bytes) => {
    const article = await importFile(name, new Uint8Array(bytes));
    expect(article.title).toBe(harbourTitle);
    expect(keptTexts(article)).toEqual(paragraphs);
    expect(article.source).toBe(name);
  });
});

describe("a Word document", () => {
  test("gives author and day, and leaves them and its captions out of the text", async () => {
    const [first, ...others] = harbourParagraphs;
    const article = await importFile(
      "harbour.docx",
      makeDocx([
        { text: harbourTitle, style: "Heading1" },
        { text: "By Mira Holt" },
        { text: "Published 4 May 2026" },
        { text: first },
        { text: "The wall seen from the lighthouse", style: "Caption" },
        ...others.map((text) => ({ text })),
      ]),
    );
    expect(article).toMatchObject({ byline: "Mira Holt", published: "2026-05-04" });
    expect(keptTexts(article)).toEqual([...harbourParagraphs]);
    expect(leftOutTexts(article)).toEqual([
      ["headline", harbourTitle],
      ["byline", "By Mira Holt"],
      ["date", "Published 4 May 2026"],
      ["caption", "The wall seen from the lighthouse"],
    ]);
  });
});

describe("a PDF", () => {
  test("in two columns is read down the left one first", async () => {
    const [first, second, third, fourth] = harbourParagraphs;
    const page = [
      { text: harbourTitle, x: 72, y: 730, size: 24 },
      ...setColumn([...inLines(first, 34), ...inLines(second, 34)], { x: 72 }),
      // The columns' lines need not stand on one level.
      ...setColumn([...inLines(third, 34), ...inLines(fourth, 34)], { x: 330, top: 697 }),
    ];
    const article = await importFile("a.pdf", makePdf({ pages: [page] }));
    expect(keptTexts(article)).toEqual([...harbourParagraphs]);
  });

  test("loses running heads, feet and page numbers, and paragraphs go on over the page", async () => {
    const lines = harbourParagraphs.flatMap((text) => inLines(text, 80));
    const furniture = (number: number): SetLine[] => [
      { text: `The Saltmarsh Herald ${number} May 2026`, x: 72, y: 760, size: 9 },
      { text: String(number), x: 300, y: 30, size: 9 },
    ];
    const pages = [lines.slice(0, 5), lines.slice(5)].map((part, index) => [
      ...furniture(index + 4),
      ...setColumn(part),
    ]);
    const article = await importFile("a.pdf", makePdf({ pages }));
    expect(keptTexts(article).join(" ")).toBe(harbourParagraphs.join(" "));
    expect(leftOutTexts(article).map(([reason]) => reason)).toContain("running-head");
  });

  test("has words that were parted at line ends whole again", async () => {
    const lines = [
      "The harbour wall opened on Mon-",
      "day in Saltmarsh. It is a well-known place to the fisher-",
      "men of the county, and it is well-",
      "known to painters, who call it the “Grey Lady”. The county",
      "paid for the wall with money that it had put by since the storm",
      "of 2011, and 80 people worked on it through the whole winter.",
    ];
    const article = await importFile("a.pdf", makePdf({ pages: [setColumn(lines)] }));
    const text = keptTexts(article).join(" ");
    expect(text).toContain("on Monday in");
    expect(text).toContain("fishermen of");
    expect(text).toContain("it is well-known to");
    expect(text).toContain("“Grey Lady”");
  });
});

/** The report on one page, its headline large, its paragraphs apart. */
function reportPage(): SetLine[] {
  const lines: SetLine[] = [{ text: harbourTitle, x: 72, y: 740, size: 22 }];
  let top = 700;
  for (const paragraph of harbourParagraphs) {
    const set = setColumn(inLines(paragraph, 80), { top });
    lines.push(...set);
    top -= set.length * 14 + 10;
  }
  return lines;
}
