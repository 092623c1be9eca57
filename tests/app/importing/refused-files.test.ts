import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { extract } from "@/app/_server/importing/extract";
import { importFile } from "@/app/_server/importing/import-file";
import { harbourParagraphs } from "../../support/harbour-article";
import { makeDocx } from "../../support/make-docx";
import { makePdf, setColumn } from "../../support/make-pdf";
import { refusalOf } from "../../support/refusal-of";

const text = (words: string) => strToU8(words);
const blank = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(0x20);
const document = [{ text: harbourParagraphs.join(" ") }];

const LOCK =
  `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> ` +
  `/ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`;

const GERMAN = `Die neue Hafenmauer wurde am Montag eröffnet, zwei Monate früher als geplant. Die Mauer ist
  340 Meter lang und hat den Kreis zwölf Millionen gekostet. Die Bürgermeisterin dankte allen, die den ganzen
  Winter lang gearbeitet hatten. Der Fährmann ist nicht zufrieden: Die Einfahrt sei jetzt zu schmal für große
  Schiffe, sagte er am Abend im Rathaus.`;

const LIE_MEGABYTES = 240;

/** A Word document of which a part claims to be small and is not. */
function lyingDocx(): Uint8Array {
  const bytes = makeDocx(document, { "word/notes.xml": blank(LIE_MEGABYTES) });
  const view = Buffer.from(bytes);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(LIE_MEGABYTES * 1_000_000);
  for (let at = view.indexOf(size); at >= 0; at = view.indexOf(size, at + 1)) {
    view.writeUInt32LE(1_000, at);
  }
  return new Uint8Array(view);
}

describe("a file is refused, with what to do,", () => {
  test.each([
    ["empty", "a.txt", () => new Uint8Array(), "no-article", "no text"],
    ["blank", "a.txt", () => text(" \n "), "no-article", "no text"],
    ["of 12 words", "a.txt", () => text("word ".repeat(12)), "text-too-short", "12 words"],
    ["of 100,000 words", "a.txt", () => text("the ".repeat(100_000)), "text-too-long", "100,000"],
    ["not in English", "a.txt", () => text(GERMAN), "not-english", "English"],
    ["of bytes that are no text", "a.txt", () => blank(1).fill(0), "file-unreadable", "data"],
    ["a picture", "a.jpg", () => text("\u00FF\u00D8"), "wrong-file-type", ".docx and .pdf"],
    ["without an ending", "article", () => text("word"), "wrong-file-type", ".docx and .pdf"],
    ["a text called a PDF", "a.pdf", () => text("Hello."), "wrong-file-type", "not a PDF"],
    ["a text called a document", "a.docx", () => text("Hello."), "wrong-file-type", "not a Word"],
    [
      "a zip of something else",
      "a.docx",
      () => zipSync({ "a.xml": blank(0) }),
      "file-unreadable",
      "not a Word",
    ],
    [
      "a document locked with a password",
      "a.docx",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "file-unreadable",
      "password",
    ],
    [
      "of an old Word",
      "a.doc",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "wrong-file-type",
      "Save it as .docx",
    ],
    [
      "a document that unpacks to 60 MB",
      "a.docx",
      () => makeDocx(document, { "word/notes.xml": blank(60) }),
      "file-unreadable",
      "far more",
    ],
    [
      "a document of 3,000 parts",
      "a.docx",
      () =>
        makeDocx(
          document,
          Object.fromEntries(Array.from({ length: 3_000 }, (_part, n) => [`n${n}.xml`, blank(0)])),
        ),
      "file-unreadable",
      "far more",
    ],
    [
      "a document cut short",
      "a.docx",
      () => makeDocx(document).subarray(0, 900),
      "file-unreadable",
      "damaged",
    ],
    [
      "a locked PDF",
      "a.pdf",
      () => makePdf({ pages: [setColumn(["Secret."])], trailer: LOCK }),
      "file-unreadable",
      "password",
    ],
    ["a scanned PDF", "a.pdf", () => makePdf({ pages: [[], []] }), "no-article", "no text in it"],
    [
      "a PDF of 201 pages",
      "a.pdf",
      () => makePdf({ pages: Array.from({ length: 201 }, () => []) }),
      "file-unreadable",
      "200 pages",
    ],
    ["a PDF of nothing", "a.pdf", () => text("%PDF-1.7\nnothing"), "file-unreadable", "damaged"],
  ])("when it is %s", async (_what, name, make, code, words) => {
    const refusal = await refusalOf(importFile(name, make()));
    expect(refusal.message).toContain(words);
    expect([refusal.code, refusal.field]).toEqual([code, "file"]);
  });
});

describe("taking a file apart", () => {
  test("gives an entry no more room than it claimed to need", async () => {
    const bytes = lyingDocx();
    const before = process.memoryUsage.rss();
    const article = await importFile("a.docx", bytes);
    expect(article.paragraphs).toHaveLength(1);
    // A thread by itself takes some 50 MB.
    expect(process.memoryUsage.rss() - before).toBeLessThan(LIE_MEGABYTES * 500_000);
  });

  test("ends when it makes the process grow too much", async () => {
    const bytes = makePdf({
      pages: [[]],
      packed: { bytes: deflateSync(new Uint8Array(400_000_000)), filter: "FlateDecode" },
    });
    const extracted = await extract("pdf", { bytes }, { growthLimitBytes: 100_000_000 });
    expect(extracted).toEqual({ failure: "bomb" });
  });

  test("ends at its deadline", async () => {
    const bytes = makePdf({ pages: [setColumn(["Late."])] });
    expect(await extract("pdf", { bytes }, { timeLimitMs: 1 })).toEqual({ failure: "slow" });
  });

  test("of many files at once ends for each of them", async () => {
    const bytes = makeDocx(document);
    const articles = await Promise.all(
      Array.from({ length: 6 }, () => importFile("a.docx", bytes.slice())),
    );
    expect(articles.every(({ paragraphs }) => paragraphs.length === 1)).toBe(true);
  });
});
