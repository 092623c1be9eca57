import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Stem } from "@/app/_components/stem";

const markupOf = (text: string) => renderToStaticMarkup(createElement(Stem, { text }));

/** What a screen reader is given: the text without what is hidden from it. */
const heard = (markup: string) =>
  markup.replaceAll(/<span aria-hidden="true">.*?<\/span>/g, "").replaceAll(/<[^>]*>/g, "");

test("a gap is heard as a word", () => {
  expect(heard(markupOf("The council moved ____ people."))).toBe("The council moved blank people.");
});

test("a gap is seen as a line", () => {
  expect(markupOf("The council moved ____ people.")).toContain(">____<");
});

test("a stem without a gap is its own words", () => {
  expect(markupOf("Who opened it?")).toBe("Who opened it?");
});

test("the word that is heard is placed from its gap, not from the page's top", () => {
  expect(markupOf("The council moved ____ people.")).toMatch(
    /<span class="relative">(?:(?!<\/span><\/span>).)*<span class="sr-only">/,
  );
});
