import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blocksOf } from "./blocks-of.mjs";

/** More elements than any article's page has; beyond it Readability would only lose time. */
const MOST_ELEMENTS = 30_000;

const DAYS = [
  ["meta[property='article:published_time']", "content"],
  ["meta[itemprop='datePublished']", "content"],
  [
    "meta[name='date'], meta[name='pubdate'], meta[name='DC.date'], meta[name='dc.date']",
    "content",
  ],
  ["time[itemprop='datePublished']", "datetime"],
  ["time[datetime]", "datetime"],
];

const PLAYERS = "video, iframe[src*='youtube'], iframe[src*='vimeo'], iframe[src*='player']";

/**
 * Reads a page of the web: all of its blocks, and those that Readability takes for the article.
 *
 * @param {string} html
 * @param {string} address where it is from
 */
export function readPage(html, address) {
  const { document } = parseHTML(withBody(html));
  const { body } = document;
  if (!body) return emptyPage(document);
  // Readability takes the document apart, so everything else is read first.
  const page = {
    blocks: blocksOf(body),
    signs: signsOf(document),
    days: daysOf(document),
    title: contentOf(document, "meta[property='og:title']") ?? titleOf(document),
    byline: contentOf(document, "meta[name='author']"),
    site: contentOf(document, "meta[property='og:site_name']"),
  };
  Object.defineProperty(document, "documentURI", { value: address });
  Object.defineProperty(document, "baseURI", { value: address });
  const article = new Readability(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (element) => element,
  }).parse();
  if (!article) return { ...page, main: [] };
  return {
    ...page,
    main: blocksOf(article.content),
    title: article.title || page.title,
    byline: article.byline || page.byline,
    site: article.siteName || page.site,
    days: [article.publishedTime, ...page.days].filter(Boolean),
  };
}

/** The tags of the page, its head and its body may be left out in HTML, but the parser wants a body. */
function withBody(html) {
  if (/<body[\s>]/i.test(html)) return html;
  const inner = html.replaceAll(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/gi, "");
  return `<!doctype html><html><body>${inner}</body></html>`;
}

function emptyPage(document) {
  const { title } = document;
  return {
    blocks: [],
    main: [],
    signs: signsOf(document),
    days: [],
    title,
    byline: null,
    site: null,
  };
}

function titleOf(document) {
  return document.querySelector("head > title, body > title")?.textContent.trim() || null;
}

function contentOf(document, selector) {
  return document.querySelector(selector)?.getAttribute("content")?.trim() || null;
}

function daysOf(document) {
  return DAYS.map(([selector, name]) =>
    document.querySelector(selector)?.getAttribute(name),
  ).filter(Boolean);
}

/** What a page says of itself in ways that only machines read. */
function signsOf(document) {
  const data = [...document.querySelectorAll("script[type='application/ld+json']")];
  return {
    paywall: data.some((script) => /"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent)),
    video:
      (contentOf(document, "meta[property='og:type']") ?? "").startsWith("video") ||
      document.querySelector(PLAYERS) !== null,
    needsScript: document.querySelectorAll("script").length > 0,
  };
}
