import { describe, expect, test } from "vitest";
import { analyse } from "@/questions/language/analyse";
import { loadLanguageModel } from "@/questions/language/load-language-model";
import { readLanguageModel } from "@/questions/language/model-file";
import { readFileSync } from "node:fs";

const model = readLanguageModel();
const read = (text: string) => analyse({ title: "", text }, model);

const ARTICLE = [
  "Oslo: Norwegian Foreign Minister Ida Holm met Peruvian President Luis Vargas on Monday, officials said.",
  "“We want the river to be clean before winter comes,” Holm told Reuters. Vargas, however, said nothing.",
  "The World Health Organization (WHO) praised the plan. The WHO has offices in Lima.",
].join("\n");

describe("an analysis", () => {
  test("keeps every word at its place in the text, and every sentence has one root above all its words", () => {
    const { sentences, article } = read(ARTICLE);
    for (const sentence of sentences) {
      expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1);
      for (const token of sentence.tokens) {
        expect(article.text.slice(token.start, token.end)).toBe(token.text);
        let at = token.head;
        let steps = 0;
        while (at !== -1 && steps++ <= sentence.tokens.length) at = sentence.tokens[at]!.head;
        expect(at).toBe(-1);
      }
    }
  });

  test("hangs speech from the verb that reports it", () => {
    const sentence = read(ARTICLE).sentences.find((found) =>
      found.tokens.some((token) => token.text === "told"),
    )!;
    const told = sentence.tokens.findIndex((token) => token.text === "told");
    const subject = sentence.tokens.find((token) => token.text === "Holm");
    const speech = sentence.tokens.find((token) => token.text === "want");
    expect(subject).toMatchObject({ head: told, relation: "nsubj" });
    expect(speech?.head).toBe(told);
  });

  test("names people without their titles, everywhere in the article alike", () => {
    const { names, article } = read(ARTICLE);
    const typed = names.map((name) => `${article.text.slice(name.start, name.end)}: ${name.type}`);
    expect(typed).toEqual([
      "Oslo: place",
      "Ida Holm: person",
      "Luis Vargas: person",
      "Holm: person",
      "Reuters: organization",
      "Vargas: person",
      "World Health Organization: organization",
      "WHO: organization",
      "WHO: organization",
      "Lima: place",
    ]);
  });

  test("is the same every time, whatever was read before", () => {
    const first = JSON.stringify(read(ARTICLE));
    read("Something else entirely. It was read in between.");
    expect(JSON.stringify(read(ARTICLE))).toBe(first);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\n "],
    ["no letters", "!!! ??? ... \n --"],
    ["one endless sentence", "and then ".repeat(700)],
    ["endless quotation marks", "“".repeat(500)],
    ["one endless word", "a".repeat(20_000)],
    ["another script", "これは新聞です。雨が降りました。"],
  ])("of %s ends well", (_, text) => {
    const { sentences } = read(text);
    expect(sentences.every((sentence) => sentence.tokens.length > 0)).toBe(true);
  });
});

test("without WebAssembly the model reads the same trees", () => {
  const plain = loadLanguageModel(readFileSync("questions/language/model/reader.bin"), false);
  const sentences = [
    ["Rain", "fell", "on", "the", "old", "town", "of", "Bergen", "."],
    ["He", "left", "."],
  ];
  const [fast, slow] = [model.read(sentences), plain.read(sentences)];
  expect(slow.map((reading) => reading.heads)).toEqual(fast.map((reading) => reading.heads));
  expect(slow.map((reading) => reading.relations)).toEqual(
    fast.map((reading) => reading.relations),
  );
});

test("bytes that are no model are refused with a reason", () => {
  expect(() => loadLanguageModel(new Uint8Array(64))).toThrow(/damaged or of another version/);
});
