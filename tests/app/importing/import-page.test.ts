import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { importPage } from "@/app/_server/importing/import-page";
import { harbourParagraphs, harbourTitle } from "../../support/harbour-article";
import { keptTexts, leftOutTexts } from "../../support/kept-paragraphs";
import { html, redirect, useTestSite } from "../../support/test-site";

const [first, second, third, fourth] = harbourParagraphs;

const STORY = `<!doctype html><html lang="en"><head>
  <title>${harbourTitle} | The Saltmarsh Herald</title>
  <meta property="og:title" content="${harbourTitle}">
  <meta property="og:site_name" content="The Saltmarsh Herald">
  <meta name="author" content="Mira Holt">
  <meta property="article:published_time" content="2026-05-04T23:30:00-07:00">
  </head><body>
  <nav><ul><li><a href="/">Home page of the Herald</a></li><li><a href="/s">Sport</a></li></ul></nav>
  <article><h1>${harbourTitle}</h1>
  <p>${first}</p>
  <figure><img src="wall.jpg"><figcaption>The wall seen from the lighthouse</figcaption></figure>
  <p>${second}</p>
  <p><a href="/storm">Read more: the storm of 2011 in pictures</a></p>
  <h2>Boats come back</h2>
  <p>${third}</p><p>${fourth}</p></article>
  <footer><p>Copyright The Saltmarsh Herald, all rights reserved.</p></footer>
  </body></html>`;

const plainStory = (text: string) =>
  `<html><head><title>Café wall</title></head><body><article>${harbourParagraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}<p>${text}</p></article></body></html>`;

const CAFE = "The Café Zoë, which stands beside the wall, is called “the Grey Lady” by everybody.";
const asWindows = (text: string) =>
  Buffer.from(text.replaceAll("“", "\x93").replaceAll("”", "\x94"), "latin1");

const site = useTestSite({
  "/story": html(STORY),
  "/gzip": html(gzipSync(STORY), { "content-encoding": "gzip" }),
  "/deflate": html(deflateSync(STORY), { "content-encoding": "deflate" }),
  "/br": html(brotliCompressSync(STORY), { "content-encoding": "br" }),
  "/moved": redirect("/moved-again"),
  "/moved-again": redirect("/story"),
  "/utf-8": html(plainStory(CAFE), { "content-type": "text/html" }),
  "/header": html(asWindows(plainStory(CAFE)), {
    "content-type": "text/html; charset=windows-1252",
  }),
  "/meta": html(asWindows(plainStory(CAFE).replace("<head>", "<head><meta charset=iso-8859-1>")), {
    "content-type": "text/html",
  }),
  "/mark": html(Buffer.from(`\uFEFF${plainStory(CAFE)}`, "utf16le"), {
    "content-type": "text/html",
  }),
});

const read = (path: string) => importPage(site.address(path), site.allowance());

describe("a page of a newspaper", () => {
  test("gives headline, author, day, site and paragraphs", async () => {
    const article = await read("/story");
    expect(article).toMatchObject({
      title: harbourTitle,
      byline: "Mira Holt",
      published: "2026-05-04",
      source: "The Saltmarsh Herald",
      notices: [],
    });
    expect(keptTexts(article)).toEqual([first, second, "Boats come back", third, fourth]);
  });

  test("keeps what was left out where it stood, with the reason", async () => {
    const article = await read("/story");
    expect(leftOutTexts(article)).toEqual([
      ["links", "Home page of the Herald"],
      ["headline", harbourTitle],
      ["caption", "The wall seen from the lighthouse"],
      ["invitation", "Read more: the storm of 2011 in pictures"],
      ["elsewhere", "Copyright The Saltmarsh Herald, all rights reserved."],
    ]);
    const texts = article.paragraphs.map(({ text }) => text);
    expect(texts.indexOf("The wall seen from the lighthouse")).toBe(texts.indexOf(first) + 1);
  });

  test.each(["/gzip", "/deflate", "/br", "/moved"])("is the same by way of %s", async (path) => {
    expect(await read(path)).toEqual(await read("/story"));
  });

  test.each(["/utf-8", "/header", "/meta", "/mark"])(
    "has its letters right by the character set in %s",
    async (path) => {
      expect(keptTexts(await read(path)).at(-1)).toBe(CAFE);
    },
  );
});
