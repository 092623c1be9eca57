/** Closed classes of words that point at something said elsewhere. Data only. */

const FIRST_AND_SECOND_PERSON: ReadonlySet<string> = new Set([
  "i",
  "me",
  "my",
  "mine",
  "myself",
  "we",
  "us",
  "our",
  "ours",
  "ourselves",
  "you",
  "your",
  "yours",
  "yourself",
  "yourselves",
]);

/** Whether the word stands for who speaks or who is spoken to; "US" is a country. */
export function isFirstOrSecondPerson(word: string): boolean {
  return FIRST_AND_SECOND_PERSON.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}

export const THIRD_PERSON: ReadonlySet<string> = new Set([
  "he",
  "him",
  "his",
  "she",
  "her",
  "hers",
  "it",
  "its",
  "they",
  "them",
  "their",
  "theirs",
]);

export const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);

export const REFLEXIVE: ReadonlySet<string> = new Set([
  "himself",
  "herself",
  "itself",
  "themselves",
]);

export const DEMONSTRATIVE: ReadonlySet<string> = new Set(["this", "that", "these", "those"]);

/** Words whose meaning hangs on what was said before, or on the day the article appeared. */
export const ANAPHORIC: ReadonlySet<string> = new Set([
  "another",
  "both",
  "former",
  "latter",
  "other",
  "others",
  "same",
  "such",
  "there",
  "here",
  "then",
  "thus",
  "one",
  "ones",
  "so",
]);

export const DEICTIC_TIMES: ReadonlySet<string> = new Set([
  "ago",
  "currently",
  "earlier",
  "last",
  "later",
  "meanwhile",
  "next",
  "now",
  "previously",
  "recent",
  "recently",
  "today",
  "tomorrow",
  "tonight",
  "yesterday",
]);
