import { countryNamed, countryOfDemonym } from "../../lexicon/countries";
import { CALENDAR_WORDS, ORGANIZATION_WORDS } from "../../lexicon/organization-words";
import { OTHER_DEMONYMS, REGIONS } from "../../lexicon/regions";
import type { Sentence, SentenceReading } from "../../types";
import { type Casing, isTitleCase, opensSentence } from "./casing";
import { splitAtTitle, type Stretch } from "./title-split";

const CONNECTORS = /^(?:of|de|van|von|al|bin|ibn|der|den|du|la|le|el|da|dos|&)$/;
const BEFORE_OF =
  /^(?:Bank|Republic|Kingdom|House|State|States|Bay|Gulf|City|Isle|Duke|United|University|College|Ministry|Department|Board|Bureau|Court|Church|Institute|School|Council|Academy|Association|Federation|Museum|Union|Cape|Strait|Port|Democratic|Isles|Sea|Centre|Center|Office|Commission|Chamber|Society|Party|Parliament|League|Organization|Organisation|Library|Army|Legion|Sons|Daughters|Friends|Doctors|Knights|Brotherhood)$/;
const HYPHEN = /^[-–]$/;
const MOST_NAMED = 0.5;
/** With the tag of a proper noun the model's own doubt may be this much greater. */
const TAGGED_NAMED = 0.25;

const isCapitalised = (word: string): boolean => /^\p{Lu}|^\d+\p{Lu}/u.test(word);
const isDemonym = (word: string): boolean =>
  countryOfDemonym(word) !== undefined || OTHER_DEMONYMS.has(word);

/** Whether a word belongs to a name, by the model's reading and by how the article writes it elsewhere. */
function isNamed(
  sentence: Sentence,
  reading: SentenceReading,
  casing: Casing,
  at: number,
): boolean {
  const token = sentence.tokens[at];
  if (!token || !/\p{L}/u.test(token.text)) return false;
  if (CALENDAR_WORDS.has(token.text.replace(/\.$/, "")) && token.text !== "May") return false;
  const types = reading.names[at];
  const named = 1 - (types?.none ?? 1) - (types?.time ?? 0);
  if (!isCapitalised(token.text)) return false;
  if (token.upos === "PRON" || token.upos === "DET") return false;
  if (isTitleCase(sentence)) return named > MOST_NAMED && casing.lower(token.text) === 0;
  const lower = casing.lower(token.text);
  const upper = casing.upper(token.text);
  if (opensSentence(sentence, at) && lower > upper) return named > 0.9;
  if (token.upos === "PROPN")
    return named > TAGGED_NAMED || (upper > 0 && lower === 0 && named > 0.1);
  if (isDemonym(token.text)) return named > MOST_NAMED && token.upos !== "ADJ";
  // "Trump" read as a noun: the article itself shows that the word is a name.
  if (token.upos !== "ADJ" && upper > 1 && lower === 0 && !opensSentence(sentence, at)) return true;
  return named > MOST_NAMED;
}

/** "US-Russia", "Trump-Putin" are two names; "Al-Hilal", "Jean-Luc" one. */
function joinsOneName(left: string, right: string): boolean {
  const stands = (word: string): boolean =>
    countryNamed(word) !== undefined || REGIONS.has(word) || isDemonym(word);
  return (
    /^(?:al|el|ben|bin|abu|ibn|jean|marie|anne|mary|kim)$/i.test(left) ||
    (!stands(left) && !stands(right) && left.length < 5)
  );
}

/** Stretches of a sentence that may each be one name, titles taken off. */
export function nameRuns(sentence: Sentence, reading: SentenceReading, casing: Casing): Stretch[] {
  const words = sentence.tokens.map((token) => token.text);
  const named = words.map((_, at) => isNamed(sentence, reading, casing, at));
  const runs: Stretch[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!named[first]) continue;
    let last = first;
    for (;;) {
      const next = words[last + 1] ?? "";
      if (named[last + 1]) {
        // Titles are no part of names but tie the words around them together until they are taken off.
        if ((reading.nameStarts[last + 1] ?? 0) > 0.7 && !adjacentTitle(words, last)) break;
        last += 1;
      } else if (
        named[last + 2] &&
        CONNECTORS.test(next) &&
        (next !== "of" ||
          BEFORE_OF.test(words[last] ?? "") ||
          ORGANIZATION_WORDS.has(words[last] ?? "") ||
          /^(?:Secretary|Minister|Director|President|Chief|Prince|King|Queen|Archbishop|Bishop)$/.test(
            words[last] ?? "",
          ))
      )
        last += 2;
      else if (
        named[last + 2] &&
        HYPHEN.test(next) &&
        joinsOneName(words[last] ?? "", words[last + 2] ?? "")
      )
        last += 2;
      else break;
    }
    const { before, after } = splitAtTitle(words, { first, last });
    for (const part of [before, after]) if (part && !isBareAdjective(words, part)) runs.push(part);
    first = last;
  }
  return runs;
}

const adjacentTitle = (words: readonly string[], at: number): boolean =>
  splitAtTitle(words, { first: at, last: at + 1 }).after?.first !== at;

/** "Ukrainian" alone names a people, not a place or person. */
const isBareAdjective = (words: readonly string[], run: Stretch): boolean =>
  run.first === run.last && isDemonym(words[run.first] ?? "");
