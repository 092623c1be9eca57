import { z } from "zod";

/** One sense of a word. */
export const Meaning = z.strictObject({
  lemma: z.string().describe("The form that the dictionary lists."),
  partOfSpeech: z.enum(["noun", "verb", "adjective", "adverb"]),
  gloss: z.string(),
});
export type Meaning = z.infer<typeof Meaning>;

/** What a word may mean; which of them is meant where it stands is not known. */
export const WordMeanings = z.strictObject({
  word: z.string(),
  meanings: z.array(Meaning).describe("The commonest first; none for a word that is not listed."),
});
export type WordMeanings = z.infer<typeof WordMeanings>;
