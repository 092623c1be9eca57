import { expect, test } from "vitest";
import { plainArticle } from "@/app/(teacher)/teacher/quizzes/new/_ways-in/plain-article";

const long = `${"The wall at Saltmarsh is long. ".repeat(4)}It is wide.`;

const inShort = (text: string) => {
  const { title, paragraphs } = plainArticle(text, 60);
  return [title, ...paragraphs.map((it) => (it.leftOut ? `(${it.leftOut})` : it.text))];
};

test.each([
  [
    "a headline and paragraphs",
    "Wall opens\n\nOne.\n\nTwo.",
    ["Wall opens", "(headline)", "One.", "Two."],
  ],
  ["a line each", `Wall opens\r\n${long}\r\nTwo.`, ["Wall opens", "(headline)", long, "Two."]],
  ["no headline", "One is here.\n\nTwo.", ["", "One is here.", "Two."]],
  ["one paragraph", "Only this", ["", "Only this"]],
  [
    "a first line too long for one",
    `${"wall ".repeat(13)}\n\nOne.`,
    ["", "wall ".repeat(13).trim(), "One."],
  ],
  [
    "lines broken to a width",
    "Wall opens\n\nIt is long and\nwide and costs\na lot.",
    ["Wall opens", "(headline)", "It is long and wide and costs a lot."],
  ],
])("a plain text with %s", (_what, text, expected) => {
  expect(inShort(text)).toEqual(expected);
});
