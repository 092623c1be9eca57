import type { LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { importPage } from "@/app/_server/importing/import-page";
import { harbourParagraphs } from "../../support/harbour-article";
import { refusalOf } from "../../support/refusal-of";
import { html, redirect, useTestSite, type TestPage } from "../../support/test-site";

const page = (body: string, head = "") =>
  `<html><head><title>Harbour</title>${head}</head><body>${body}</body></html>`;
const article = (text: string) => page(`<article><p>${text}</p></article>`);
const teaser = `<p>${harbourParagraphs[0]}</p><p>${harbourParagraphs[1]}</p>`;

/** Answers the head at once and the body never. */
const slow: TestPage = (response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.write("<html>");
};
const typed = (type: string) => html("words", { "content-type": type });
const status =
  (code: number): TestPage =>
  (response) =>
    void response.writeHead(code).end();

const site = useTestSite({
  "/slow": slow,
  "/silent": () => {},
  "/large": html(article("word ".repeat(600_000))),
  "/bomb": html(gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }),
  "/damaged": html("not gzip at all", { "content-encoding": "gzip" }),
  "/unknown": html("x", { "content-encoding": "compress" }),
  "/pdf": typed("application/pdf"),
  "/json": typed("application/json"),
  "/gone": status(410),
  "/forbidden": status(403),
  "/broken": status(500),
  "/round": redirect("/round"),
  "/to-loopback": redirect("http://127.0.0.2/"),
  "/to-name": redirect("http://inside.example/"),
  "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
  "/to-port": redirect("http://example.com:22/"),
  "/to-file": redirect("file:///etc/passwd"),
  "/empty": html(page("")),
  "/short": html(article("Only a few words.")),
  "/german": html(
    article("Die Mauer wurde am Montag eröffnet und der Kreis hat bezahlt. ".repeat(20)),
  ),
  "/paywall": html(
    page(
      `<article>${teaser}<p>Subscribe to continue reading this article.</p></article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>`,
    ),
  ),
  "/video": html(
    page(`<h1>Watch it open</h1><video src="wall.mp4"></video><p>The wall, in two minutes.</p>`),
  ),
  "/script": html(page(`<div id="root"></div><script src="app.js"></script>`)),
});

const refused = (path: string) =>
  refusalOf(importPage(site.address(path), { ...site.allowance(), timeLimitMs: 1_500 }));

describe("a page is refused, with what to do,", () => {
  test.each([
    ["never ends", "/slow", "page-unreadable", "too long"],
    ["never begins", "/silent", "page-unreadable", "too long"],
    ["has 3 MB", "/large", "page-unreadable", "2 MB"],
    ["unpacks to 50 MB", "/bomb", "page-unreadable", "2 MB"],
    ["can not be unpacked", "/damaged", "page-unreadable", "could not be reached"],
    ["is packed in an unknown way", "/unknown", "page-unreadable", "could not be reached"],
    ["is a PDF", "/pdf", "page-unreadable", "Download it"],
    ["is data", "/json", "page-unreadable", "not a page"],
    ["is gone", "/gone", "page-unreadable", "no page at this address"],
    ["is not there", "/nowhere", "page-unreadable", "no page at this address"],
    ["is closed to us", "/forbidden", "page-unreadable", "does not let Attest"],
    ["breaks", "/broken", "page-unreadable", "Try again later"],
    ["leads to itself", "/round", "page-unreadable", "without an end"],
    ["leads to a port of no website", "/to-port", "address-refused", "port"],
    ["leads to a file", "/to-file", "address-refused", "http"],
    ["is empty", "/empty", "no-article", "no text"],
    ["has four words", "/short", "text-too-short", "4 words"],
    ["is not in English", "/german", "not-english", "English"],
    ["is behind a paywall", "/paywall", "no-article", "do not pay"],
    ["is only a video", "/video", "no-article", "video"],
    ["is made by a script", "/script", "no-article", "builds its text in the browser"],
  ])("that %s", async (_what, path, code, words) => {
    const refusal = await refused(path);
    expect(refusal.message).toContain(words);
    expect([refusal.code, refusal.field]).toEqual([code, "address"]);
  });
});

/** Answers each question with the next of the addresses, the last one for ever. */
function rebinding(...addresses: string[]): LookupFunction {
  let asked = 0;
  return (_hostname, options, callback) => {
    const address = addresses[Math.min(asked, addresses.length - 1)]!;
    asked += 1;
    if (options.all) callback(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
    else callback(null, address, address.includes(":") ? 6 : 4);
  };
}

describe("the server's own network is not entered", () => {
  test.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://0.0.0.0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://localhost/",
    "https://localhost/",
    "http://10.0.0.8/",
    "http://172.16.4.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
  ])("by %s", async (address) => {
    const refusal = await refusalOf(importPage(address));
    expect([refusal.code, refusal.field]).toEqual(["address-refused", "address"]);
    expect(refusal.message).toContain("private network");
  });

  test.each([
    ["127.0.0.1"],
    ["10.1.2.3"],
    ["169.254.169.254"],
    ["::1"],
    ["::ffff:127.0.0.1"],
    ["fd12:3456::1"],
  ])("by a name that stands for %s", async (address) => {
    const refusal = await refusalOf(
      importPage("http://news.example/", { lookup: rebinding(address) }),
    );
    expect(refusal.code).toBe("address-refused");
  });

  test.each(["/to-loopback", "/to-name", "/to-metadata"])("by way of %s", async (path) => {
    // The tests' own site at 127.0.0.1 is let in; where it leads to is not.
    const allowance = { ...site.allowance(), lookup: rebinding("127.0.0.2") };
    const refusal = await refusalOf(importPage(site.address(path), allowance));
    expect(refusal.code).toBe("address-refused");
    expect(refusal.message).toContain("private network");
  });

  test("by a name whose meaning changes between two requests", async () => {
    const { port } = new URL(site.address("/"));
    const allowance = {
      ports: [Number(port)],
      addresses: ["127.0.0.1"],
      lookup: rebinding("127.0.0.1", "127.0.0.2"),
    };
    const refusal = await refusalOf(importPage(`http://news.example:${port}/round`, allowance));
    expect(refusal.code).toBe("address-refused");
    expect(refusal.logMessage).toContain("127.0.0.2");
  });
});

describe("an address is refused", () => {
  test.each([
    ["of another protocol", "ftp://example.com/a", "http"],
    ["of a file", "file:///etc/passwd", "http"],
    ["of a script", "javascript:alert(1)", "http"],
    ["with a name and password", "https://me:secret@example.com/", "password"],
    ["with a port of no website", "https://example.com:8443/", "port"],
    ["of a mail server", "http://example.com:25/", "port"],
    ["that is none", "not an address at all", "not an address"],
  ])("%s", async (_what, address, words) => {
    const refusal = await refusalOf(importPage(address));
    expect(refusal.code).toBe("address-refused");
    expect(refusal.message).toContain(words);
  });
});
