import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { BadInput } from "../../scripts/quiz/bad-input";
import { readArticle } from "../../scripts/quiz/read-article";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "attest-articles-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(content: string | Buffer): string {
  const file = path.join(folder, "article.txt");
  fs.writeFileSync(file, content);
  return file;
}

test.each([
  ["newlines between paragraphs", "Title\nOne.\nTwo.\n", "One.\nTwo."],
  ["blank lines between paragraphs", "Title\n\nOne.\n\nTwo.", "One.\n\nTwo."],
  ["Windows line ends", "Title\r\n\r\nOne.\r\nTwo.\r\n", "One.\nTwo."],
  ["a byte order mark", "\u{FEFF}Title\nOne.\nTwo.", "One.\nTwo."],
])("the first line is the title with %s", (_case, content, text) => {
  expect(readArticle(write(content))).toEqual({ title: "Title", text });
});

test.each([
  ["empty", "", "is empty."],
  ["blank", " \n\n ", "is empty."],
  ["a title alone", "Title\n", "has a title but no article below it."],
  ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]), "is not a text file in UTF-8."],
  ["Latin-1", Buffer.from("Title\nCafé", "latin1"), "is not a text file in UTF-8."],
  ["too long", `Title\n${"a".repeat(100_000)}`, "is longer than 100,000 bytes"],
  ["far too long", `Title\n${"a".repeat(300_000)}`, "is longer than 100,000 bytes"],
])("a file that is %s is refused", (_case, content, message) => {
  const file = write(content);
  expect(() => readArticle(file)).toThrow(BadInput);
  expect(() => readArticle(file)).toThrow(message);
});

test("a file that does not exist, or is a folder, is refused", () => {
  expect(() => readArticle(path.join(folder, "nothing.txt"))).toThrow(/does not exist\.$/);
  expect(() => readArticle(folder)).toThrow(/is a folder, not a text file\.$/);
});
