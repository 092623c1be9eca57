import { describe, expect, test } from "vitest";
import { articleContent } from "@/app/_server/article-blocks";
import { looksEnglish } from "@/questions/text/looks-english";
import { readPastedArticle } from "@/app/_server/pasted-article";
import { presentArticle, presentEvidence } from "@/app/_server/presenters/article";
import { markedArticle } from "../support/marked-quiz";

describe("a pasted article", () => {
  test.each([
    ["Windows line ends", "\r\n"],
    ["spaces before line ends", "  \n"],
    ["blank lines", "\n\n"],
  ])("with %s has the same paragraphs", (_what, lineEnd) => {
    const { title, text } = markedArticle;
    const pasted = readPastedArticle({ title, text: text.replaceAll("\n", lineEnd) });
    const { blocks } = presentArticle(articleContent(pasted));
    const words = blocks.map(({ sentences }) => sentences.map((sentence) => sentence.text));
    expect(words.map((sentences) => sentences.join(" "))).toEqual(text.split("\n"));
    expect(words.map((sentences) => sentences.length)).toEqual([2, 2, 2]);
  });

  test("keeps its sentences in order, counted through the whole article", () => {
    const { blocks } = articleContent(markedArticle);
    const indices = blocks.flatMap(({ sentences }) => sentences.map(({ index }) => index));
    expect(indices).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("evidence", () => {
  const article = articleContent(markedArticle);
  const spanOf = (quote: string) => {
    const start = markedArticle.text.indexOf(quote);
    return { start, end: start + quote.length, quote };
  };

  test.each([
    ["within a sentence", "forty people", [[1, "forty people"]]],
    [
      "over two sentences, as one part of each",
      "nine years. It carries",
      [
        [0, "nine years."],
        [1, "It carries"],
      ],
    ],
    [
      "over two paragraphs",
      "ten bicycles.\nMayor Ana Ruiz",
      [
        [1, "ten bicycles."],
        [2, "Mayor Ana Ruiz"],
      ],
    ],
  ])("stands %s", (_where, quote, parts) => {
    const evidence = presentEvidence(article, [spanOf(quote)]);
    expect(evidence.map((part) => [part.sentence, part.quote])).toEqual(parts);
    const sentences = presentArticle(article).blocks.flatMap((block) => block.sentences);
    for (const { sentence, start, end, quote: words } of evidence) {
      expect(sentences[sentence]?.text.slice(start, end)).toBe(words);
    }
  });
});

test.each([
  ["English", markedArticle.text, true],
  ["German", "Die Fähre fährt wieder, und der Bürgermeister hat lange darauf gewartet.", false],
  ["French", "Le bac circule de nouveau et la maire a déclaré que la ville avait attendu.", false],
  ["Spanish", "El barco vuelve a navegar y la alcaldesa dijo que la ciudad había esperado.", false],
  ["letters without words", "xq zv kk lmn pqr stv wxz ".repeat(9), false],
])("English is told from other languages: %s", (_language, text, english) => {
  expect(looksEnglish(text)).toBe(english);
});
