import { countryNamed } from "../../lexicon/countries";
import { CALENDAR_WORDS, ORGANIZATION_WORDS } from "../../lexicon/organization-words";
import { REGIONS } from "../../lexicon/regions";
import { TITLE_PARTS, TITLE_WORDS } from "../../lexicon/title-words";
import type { Sentence, SentenceReading, Token } from "../../types";
import { type Casing, isTitleCase } from "./casing";
import { isDemonym, isNamed } from "./name-words";
import { isKnownName, splitRun, type Stretch } from "./title-split";

const CONNECTORS = /^(?:of|de|van|von|al|bin|ibn|der|den|du|la|le|el|da|dos|&)$/;
/** Words that "of" ties to the next name: "Bank of England", "Bay of Pigs". */
const BEFORE_OF =
  /^(?:Bank|Republic|Kingdom|House|State|States|Bay|Gulf|City|Isle|Duke|United|University|College|Ministry|Department|Board|Bureau|Court|Church|Institute|School|Council|Academy|Association|Federation|Museum|Union|Cape|Strait|Port|Democratic|Isles|Sea|Centre|Center|Office|Commission|Chamber|Society|Party|Parliament|League|Organization|Organisation|Library|Army|Legion|Sons|Daughters|Friends|Doctors|Knights|Brotherhood)$/;
/** Second halves of Korean and Chinese given names, which are written small: "Kim Jong-un". */
const GIVEN_NAME_ENDS: ReadonlySet<string> = new Set(
  "un il sun woo hyun jin ho min hee hye kyu jae in won suk yeol young hwan soo chul kun sik bae yong mi nam jong ja wook seok shik po wen ying jeou bian hui yi kuan yew shek sen kai chee chun wah kwok ngor yin ming feng".split(
    " ",
  ),
);
const LONGEST_PHRASE = 4;
const HYPHEN = /^[-–]$/;
/** A noun that stands before a name this often, with a capital each time, is a part of it: "Environment Canada". */
const RECURS = 2;
/** Above this the model is sure that a word begins a name of its own. */
const BEGINS = 0.7;

const isTitle = (word: string): boolean => TITLE_WORDS.has(word.replace(/\.$/, "").toLowerCase());

/** "Home" of "Home Secretary", which was not all taken for a name. */
const isOfficeWord = (word: string): boolean =>
  isTitle(word) || TITLE_PARTS.has(word.toLowerCase());

/** "US-Russia", "Trump-Putin" are two names; "Al-Hilal", "Jean-Luc" one. */
function joinsOneName(left: string, right: string): boolean {
  const stands = (word: string): boolean =>
    countryNamed(word) !== undefined || REGIONS.has(word) || isDemonym(word);
  return (
    /^(?:al|el|ben|bin|abu|ibn|jean|marie|anne|mary|kim|rolls|coca|mercedes)$/i.test(left) ||
    (!stands(left) && !stands(right) && left.length < 5)
  );
}

/** "Korean People's Army", "Miller's Bridge" are one name; "Russia's Parliament" is two. */
function ownsPartOfName(owner: string, owned: string): boolean {
  if (/^(?:People|Women|Children|Men|Workers)$/.test(owner)) return true;
  const isBuilt =
    /^(?:Bridge|Street|Road|Lane|Row|Yard|Park|Hospital|College|School|Church|Cathedral|Square|Hill|Court|Island|Day|Point|Bay|Palace|Castle|Gardens?|Market|Wood|Farm|Corner|Head|Peak|Creek|Landing)$/;
  return isBuilt.test(owned) && !isKnownName(owner);
}

/** Where the run that begins at `first` ends. */
function runEnd(
  words: readonly string[],
  named: readonly boolean[],
  reading: SentenceReading,
  first: number,
  phrases: ReadonlyMap<number, number>,
): number {
  let last = first;
  for (;;) {
    const word = words[last] ?? "";
    const next = words[last + 1] ?? "";
    const afterNext = words[last + 2] ?? "";
    const together = phrases.has(last) && phrases.get(last) === phrases.get(last + 1);
    const begins = !together && (reading.nameStarts[last + 1] ?? 0) > BEGINS;
    if (named[last + 1] && (!begins || isTitle(word) || isTitle(next))) last += 1;
    else if (named[last + 1]) return last;
    else if (HYPHEN.test(next) && GIVEN_NAME_ENDS.has(afterNext)) last += 2;
    else if (!named[last + 2]) return last;
    else if (/^['’]s$/.test(next) && ownsPartOfName(word, afterNext)) last += 2;
    else if (HYPHEN.test(next) && joinsOneName(word, afterNext)) last += 2;
    else if (
      next === "of" &&
      (BEFORE_OF.test(word) || ORGANIZATION_WORDS.has(word) || isTitle(word))
    )
      last += 2;
    else if (next !== "of" && CONNECTORS.test(next)) last += 2;
    else return last;
  }
}

/** Words inside names of several words that tables know ("Saudi Arabia"), each with that name's first word. */
function knownPhrases(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let first = 0; first < words.length; first++) {
    const word = words[first] ?? "";
    if (!/^\p{Lu}/u.test(word) || word === "The" || found.has(first)) continue;
    for (let length = LONGEST_PHRASE; length > 1; length--) {
      if (!isKnownName(words.slice(first, first + length).join(" "))) continue;
      for (let at = first; at < first + length; at++) found.set(at, first);
      break;
    }
  }
  return found;
}

/**
 * Adds the words that a named neighbour draws in: one capitalised in mid-sentence right behind it
 * ("LA Weekly"), and a proper noun before it that the tree hangs from it ("Environment Canada").
 */
function withNeighbours(sentence: Sentence, named: readonly boolean[], casing: Casing): boolean[] {
  const all = [...named];
  for (let at = 1; at < all.length; at++) {
    const token = sentence.tokens[at];
    if (all[at - 1] && token && /^\p{Lu}\p{Ll}+$/u.test(token.text) && mayBeNamed(token))
      all[at] = true;
  }
  for (let at = all.length - 2; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!all[at + 1] || token === undefined || !mayBeNamed(token)) continue;
    const hangs = token.upos === "PROPN" && token.head === at + 1;
    const next = sentence.tokens[at + 1]?.text ?? "";
    const recurs =
      casing.pair(token.text, next) >= RECURS &&
      token.upos === "NOUN" &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      !isTitle(token.text);
    if (hangs || recurs) all[at] = true;
  }
  return all;
}

const mayBeNamed = (token: Token): boolean =>
  token.upos !== "PRON" &&
  token.upos !== "DET" &&
  token.upos !== "AUX" &&
  token.upos !== "VERB" &&
  !isDemonym(token.text) &&
  !CALENDAR_WORDS.has(token.text);

/** How far before its acronym a name may begin. */
const LONGEST_SPELLED = 10;

/**
 * The first word of what an acronym in brackets right after `last` spells out: "Customs" of "Customs and Border
 * Protection (CBP)". `first` where there is none, or where it spells something else.
 */
function spelledFrom(words: readonly string[], first: number, last: number): number {
  const letters = words[last + 2] ?? "";
  if (words[last + 1] !== "(" || !/^\p{Lu}{3,8}$/u.test(letters)) return first;
  let spelled = "";
  for (let at = last; at >= 0 && at > last - LONGEST_SPELLED; at--) {
    const word = words[at] ?? "";
    if (/^\p{Lu}/u.test(word)) spelled = `${word[0]}${spelled}`;
    else if (!/^(?:and|of|for|the|on|in|to|&)$/.test(word)) return first;
    if (spelled === letters) return Math.min(at, first);
  }
  return first;
}

/** Stretches of a sentence that may each be one name, titles taken off. */
export function nameRuns(sentence: Sentence, reading: SentenceReading, casing: Casing): Stretch[] {
  const words = sentence.tokens.map((token) => token.text);
  const phrases = knownPhrases(words);
  const headline = isTitleCase(sentence);
  const alone = words.map(
    (_, at) => phrases.has(at) || isNamed(sentence, reading, casing, headline, at),
  );
  const named = headline ? alone : withNeighbours(sentence, alone, casing);
  const runs: Stretch[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!named[first]) continue;
    const last = runEnd(words, named, reading, first, phrases);
    const spelled = spelledFrom(words, first, last);
    if (spelled < first) {
      while (runs.length > 0 && runs.at(-1)!.last >= spelled) runs.pop();
      runs.push({ first: spelled, last });
      first = last;
      continue;
    }
    const isPerson = (at: number): number => reading.names[at]?.person ?? 0;
    for (const run of splitRun(words, { first, last }, isPerson)) {
      const own = words.slice(run.first, run.last + 1);
      const isBare = isDemonym(own.join(" "));
      if (!isBare && !(own.every(isOfficeWord) && isTitle(words[run.last + 1] ?? "")))
        runs.push(run);
    }
    first = last;
  }
  return runs;
}
