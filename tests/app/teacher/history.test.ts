import { expect, test } from "vitest";
import {
  takeInHand,
  textOf,
} from "@/app/(teacher)/teacher/quizzes/new/_looking-over/article-in-hand";
import type { ArticleChange } from "@/app/(teacher)/teacher/quizzes/new/_looking-over/change-article";
import {
  redo,
  startHistory,
  take,
  undo,
} from "@/app/(teacher)/teacher/quizzes/new/_looking-over/history";
import { importedArticle } from "../../support/imported-article";

const start = startHistory(takeInHand(importedArticle(["One.", "Two.", "Three."])));
const changes: readonly ArticleChange[] = [
  { kind: "remove", id: "p1" },
  { kind: "join", id: "p2" },
  { kind: "edit", id: "p2", text: "Two and three." },
  { kind: "put-back", id: "p1" },
];

const after = (count: number) => changes.slice(0, count).reduce(take, start);

test.each([1, 2, 3, 4])("of %i steps each is undone and done again", (count) => {
  let history = after(count);
  for (let back = count - 1; back >= 0; back -= 1) {
    history = undo(history);
    expect(history.article).toEqual(after(back).article);
  }
  expect(undo(history)).toBe(history);
  for (let forth = 1; forth <= count; forth += 1) {
    history = redo(history);
    expect(history.article).toEqual(after(forth).article);
  }
  expect(redo(history)).toBe(history);
});

test("steps say what they did", () => {
  expect(after(4).past.map(({ did }) => did)).toEqual([
    "Paragraph 1 removed",
    "Paragraphs 1 and 2 joined",
    "Paragraph 1 changed",
    "Paragraph 1 put back",
  ]);
});

test("a step after an undone one takes its place", () => {
  const other = take(undo(after(2)), { kind: "remove", id: "p3" });
  expect(textOf(other.article)).toBe("Two.");
  expect(redo(other)).toBe(other);
});

test("what changes nothing is no step", () => {
  expect(take(start, { kind: "join", id: "p3" })).toBe(start);
});

test("letters typed one after the other are one step, until something else is done", () => {
  const typed = ["H", "Ha", "Har"].reduce(
    (history, title) => take(history, { kind: "retitle", title }),
    start,
  );
  expect(undo(typed)).toMatchObject({ article: start.article, past: [] });
  const later = take(take(typed, { kind: "remove", id: "p1" }), { kind: "retitle", title: "X" });
  expect(undo(later).article.title).toBe("Har");
});
