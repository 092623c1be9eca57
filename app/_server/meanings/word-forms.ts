import lemmatizer from "wink-lemmatizer";

export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb";

/** A form that a dictionary may list. */
export interface WordForm {
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
}

/** The forms in which a dictionary may list a word: as it stands, and its base for what it could be. */
export function wordForms(word: string): WordForm[] {
  const plain = plainWord(word);
  if (!/^[a-z0-9]/.test(plain)) return [];
  const lemmas = {
    noun: [plain, lemmatizer.noun(plain)],
    verb: [plain, lemmatizer.verb(plain)],
    adjective: [plain, lemmatizer.adjective(plain)],
    adverb: [plain],
  };
  return Object.entries(lemmas).flatMap(([partOfSpeech, forms]) =>
    [...new Set(forms)].map((lemma) => ({ partOfSpeech: partOfSpeech as PartOfSpeech, lemma })),
  );
}

/** A part of a word that a hyphen may set off: newspapers write "ceasefire", dictionaries "cease-fire". */
const SHORTEST_PART = 3;

/** The same word with a hyphen, or without, for nouns that are not listed as they were written. */
export function otherSpellings(word: string): WordForm[] {
  const lemma = lemmatizer.noun(plainWord(word));
  const places = Array.from({ length: lemma.length }, (_, place) => place);
  const spellings = lemma.includes("-")
    ? [lemma.replaceAll("-", "")]
    : places
        .slice(SHORTEST_PART, 1 - SHORTEST_PART)
        .map((place) => `${lemma.slice(0, place)}-${lemma.slice(place)}`);
  return spellings.map((each) => ({ partOfSpeech: "noun" as const, lemma: each }));
}

/** "Putin’s," as "putin": without case, possessive and what stands around it. */
function plainWord(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/'s$/, "")
    .replaceAll(/\s+/g, "_");
}
