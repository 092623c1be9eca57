import { expect, test } from "vitest";
import { lemmaOf } from "@/questions/language/lemma";
import type { Upos } from "@/questions/types";

test.each<[string, Upos, string, string]>([
  ["said", "VERB", "VBD", "say"],
  ["hoping", "VERB", "VBG", "hope"],
  ["rated", "VERB", "VBN", "rate"],
  ["were", "AUX", "VBD", "be"],
  ["’s", "AUX", "VBZ", "be"],
  ["wo", "AUX", "MD", "will"],
  ["n’t", "PART", "RB", "not"],
  ["children", "NOUN", "NNS", "child"],
  ["police", "NOUN", "NNS", "police"],
  ["better", "ADJ", "JJR", "good"],
  ["Reuters", "PROPN", "NNP", "Reuters"],
  ["them", "PRON", "PRP", "they"],
  ["an", "DET", "DT", "a"],
])("the lemma of %s (%s, %s) is %s", (word, upos, tag, lemma) => {
  expect(lemmaOf(word, upos, tag)).toBe(lemma);
});
