import { cityNamed } from "../lexicon/cities";
import { CAPITALS, countryNamed, countryOfDemonym } from "../lexicon/countries";
import { firstName } from "../lexicon/first-names";
import { nounType } from "../lexicon/noun-types";
import { CALENDAR_WORDS, ORGANIZATION_WORDS, PLACE_WORDS } from "../lexicon/organization-words";
import { OTHER_DEMONYMS, REGIONS } from "../lexicon/regions";
import { TITLE_PARTS, TITLE_WORDS } from "../lexicon/title-words";

/** Number of flags that `lexiconFlags` sets for each word; the model's input has one place for each. */
export const LEXICON_FLAGS = 16;

const BIG_CITY = 500_000;
const LONGEST_PHRASE = 4;

/** Tables of names of several words, with the bit that a word inside such a name gets. */
const PHRASES: readonly (readonly [bit: number, known: (phrase: string) => boolean])[] = [
  [0, (phrase) => countryNamed(phrase) !== undefined],
  [1, (phrase) => cityNamed(phrase) !== undefined],
  [2, (phrase) => REGIONS.has(phrase)],
  [3, (phrase) => CAPITALS.has(phrase)],
  [12, (phrase) => (cityNamed(phrase)?.population ?? 0) > BIG_CITY],
];

function ownFlags(word: string): number {
  const plain = word.replace(/\.$/, "");
  const lower = plain.toLowerCase();
  const first = firstName(word);
  let flags = 0;
  if (first.male) flags |= 1 << 4;
  if (first.female) flags |= 1 << 5;
  if (countryOfDemonym(word)) flags |= 1 << 6;
  if (TITLE_WORDS.has(lower)) flags |= 1 << 7;
  if (TITLE_PARTS.has(lower)) flags |= 1 << 8;
  if (ORGANIZATION_WORDS.has(plain)) flags |= 1 << 9;
  if (PLACE_WORDS.has(plain)) flags |= 1 << 10;
  if (CALENDAR_WORDS.has(plain)) flags |= 1 << 11;
  if (OTHER_DEMONYMS.has(word)) flags |= 1 << 13;
  if (/^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(word)) flags |= 1 << 14;
  if (nounType(lower) === "person") flags |= 1 << 15;
  return flags;
}

/** Which lexicon tables know each word of a sentence, as one bit set a word. */
export function lexiconFlags(words: readonly string[]): Int32Array {
  const flags = Int32Array.from(words, ownFlags);
  for (let start = 0; start < words.length; start++) {
    if (!/^\p{Lu}/u.test(words[start] ?? "")) continue;
    for (const [bit, known] of PHRASES) {
      for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length--) {
        if (!known(words.slice(start, start + length).join(" "))) continue;
        for (let at = start; at < start + length; at++) flags[at]! |= 1 << bit;
        break;
      }
    }
  }
  return flags;
}
