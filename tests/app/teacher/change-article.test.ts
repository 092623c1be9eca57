import { describe, expect, test } from "vitest";
import {
  takeInHand,
  textOf,
  type ArticleInHand,
} from "@/app/(teacher)/teacher/quizzes/new/_looking-over/article-in-hand";
import {
  changeArticle,
  type ArticleChange,
} from "@/app/(teacher)/teacher/quizzes/new/_looking-over/change-article";
import { changeInWords } from "@/app/(teacher)/teacher/quizzes/new/_looking-over/change-in-words";
import { importedArticle } from "../../support/imported-article";

/** "p1 One. | (p2 caption) A boat. | …": what is out stands in brackets, with its reason. */
function inShort({ paragraphs }: ArticleInHand): string {
  return paragraphs
    .map(({ id, text, out }) => (out ? `(${id} ${out}) ${text}` : `${id} ${text}`))
    .join(" | ");
}

const article = takeInHand(importedArticle(["One.", ["A boat.", "caption"], "Two.", "Three."]));
const removed = changeArticle(article, { kind: "remove", id: "p3" });

describe("a change to an article in hand", () => {
  const rows: readonly (readonly [string, ArticleInHand, ArticleChange, string, string])[] = [
    [
      "a paragraph is removed, and stays to be put back",
      article,
      { kind: "remove", id: "p3" },
      "p1 One. | (p2 caption) A boat. | (p3 removed) Two. | p4 Three.",
      "Paragraph 2 removed",
    ],
    [
      "what the teacher removed is put back where it stood",
      removed,
      { kind: "put-back", id: "p3" },
      "p1 One. | (p2 caption) A boat. | p3 Two. | p4 Three.",
      "Paragraph 2 put back",
    ],
    [
      "what the extractor left out is put back where it stood",
      article,
      { kind: "put-back", id: "p2" },
      "p1 One. | p2 A boat. | p3 Two. | p4 Three.",
      "Paragraph 2 put back",
    ],
    [
      "a paragraph is joined with the next, across what is out",
      article,
      { kind: "join", id: "p1" },
      "p1 One. Two. | (p2 caption) A boat. | p4 Three.",
      "Paragraphs 1 and 2 joined",
    ],
    [
      "what was removed is not joined",
      removed,
      { kind: "join", id: "p1" },
      "p1 One. Three. | (p2 caption) A boat. | (p3 removed) Two.",
      "Paragraphs 1 and 2 joined",
    ],
    [
      "a paragraph is edited, its spaces tidied",
      article,
      { kind: "edit", id: "p3", text: "  Two   and a half. " },
      "p1 One. | (p2 caption) A boat. | p3 Two and a half. | p4 Three.",
      "Paragraph 2 changed",
    ],
    [
      "a new line begins a new paragraph",
      article,
      { kind: "edit", id: "p3", text: "Two.\n\nAnd\r\na half." },
      "p1 One. | (p2 caption) A boat. | p3 Two. | p5 And | p6 a half. | p4 Three.",
      "Paragraph 2 changed",
    ],
    [
      "a paragraph edited to nothing is removed, its text kept",
      article,
      { kind: "edit", id: "p3", text: " \n " },
      "p1 One. | (p2 caption) A boat. | (p3 removed) Two. | p4 Three.",
      "Paragraph 2 removed",
    ],
  ];

  test.each(rows)("%s", (_what, before, change, expected, words) => {
    const after = changeArticle(before, change);
    expect(inShort(after)).toBe(expected);
    expect(changeInWords(change, before, after)).toBe(words);
  });

  test.each<readonly [string, ArticleInHand, ArticleChange]>([
    ["removes what is out", article, { kind: "remove", id: "p2" }],
    ["puts back what is there", article, { kind: "put-back", id: "p1" }],
    ["joins the last paragraph", article, { kind: "join", id: "p4" }],
    ["joins what is out", article, { kind: "join", id: "p2" }],
    ["edits a paragraph to itself", article, { kind: "edit", id: "p1", text: " One. " }],
    ["is about no paragraph", article, { kind: "edit", id: "p9", text: "Nine." }],
    ["gives the headline that it has", article, { kind: "retitle", title: "Harbour" }],
    ["gives the day that it has", article, { kind: "date", published: "" }],
  ])("is none when it %s", (_what, before, change) => {
    expect(changeArticle(before, change)).toBe(before);
  });

  test("gives new paragraphs ids of their own, also the second time", () => {
    const once = changeArticle(article, { kind: "edit", id: "p1", text: "One.\nA." });
    const twice = changeArticle(once, { kind: "edit", id: "p1", text: "One.\nB." });
    expect(inShort(twice)).toBe(
      "p1 One. | p6 B. | p5 A. | (p2 caption) A boat. | p3 Two. | p4 Three.",
    );
  });
});

test("a quiz is written from what is part of the article and nothing else", () => {
  expect(textOf(removed)).toBe("One.\n\nThree.");
});

describe("an article without a headline", () => {
  const titleOf = (...texts: readonly string[]) =>
    takeInHand({ ...importedArticle(texts), title: " " }).title;

  test("has its first words for one, and says so", () => {
    const { notices } = takeInHand({ ...importedArticle(["One."]), title: "" });
    expect(notices).toEqual(["No headline came with it: the first words stand in for one."]);
  });

  test.each([
    [["A short one."], "A short one."],
    [
      [
        "The new harbour wall at Saltmarsh opened on Monday, two months before anybody expected it.",
      ],
      "The new harbour wall at Saltmarsh opened on Monday, two months before …",
    ],
    [["x".repeat(80)], `${"x".repeat(70)} …`],
    [[], ""],
  ])("%j", (texts, title) => {
    expect(titleOf(...texts)).toBe(title);
  });
});
