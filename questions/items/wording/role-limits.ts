import { type Reading, sentenceOf } from "../../facts/reading";
import { countryNamed, countryOfDemonym } from "../../lexicon/countries";
import { nounType } from "../../lexicon/noun-types";
import {
  DEICTIC_TIMES,
  DEMONSTRATIVE,
  isFirstOrSecondPerson,
  THIRD_PERSON,
} from "../../lexicon/pointing-words";
import { GENERIC_NOUNS, RULERS } from "../../lexicon/role-kinds";
import type { Entity, Role } from "../../types";
import { ROLE_LINK, type RoleWord } from "./role-words";

/** The phrase goes on with what it is "of", unless that is a time: "president for more than 25 years". */
const GOES_ON =
  /^\s+(?:of|for|at|in|with|to|from|on|between|behind|against)\b(?! (?:more than|over|the (?:past|last)|\d|two|three|four|five|six|seven|eight|nine|ten|many))/;

/** What stands right before or after shows that the role is only a part of a phrase. */
export function isCut(reading: Reading, role: Role, person: Entity): boolean {
  const after = reading.analysis.article.text.slice(role.end, role.end + 20);
  return (
    isWithinPhrase(reading, role) ||
    runsOn(reading, role, person) ||
    GOES_ON.test(after) ||
    /^[-/&\p{L}\d]/u.test(after)
  );
}

/** "the owner of the Fine Arts Auction" before "Miami art house": a noun right after it that is not the person. */
function runsOn(reading: Reading, role: Role, person: Entity): boolean {
  const next = sentenceOf(reading, role.sentence).tokens.find(({ start }) => start >= role.end);
  if (next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos)) return false;
  return role.form !== "title" && !person.mentions.some(({ start }) => start === next.start);
}

/** "the president who freed Mandela": without its relative clause an office would be somebody else's. */
export function isNarrowed({ analysis }: Reading, role: Role): boolean {
  return /^\s+(?:who|whose|whom|that|which|when|and|or)\b/.test(
    analysis.article.text.slice(role.end, role.end + 8),
  );
}

/** "the schools Nigerian founder": a noun or an adjective right before the role belongs to it. */
function isWithinPhrase(reading: Reading, role: Role): boolean {
  const before = sentenceOf(reading, role.sentence).tokens.findLast(({ end }) => end <= role.start);
  return (
    before !== undefined &&
    (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(before.upos) ||
      /^(?:another|other|first|second|third|only|own)$/i.test(before.text) ||
      /^[-–/]$/.test(before.text))
  );
}

/** A pronoun, "this", "today"; "the company" without its name; a possessor without one; two roles in one. */
export function isUnclear(words: readonly RoleWord[]): boolean {
  const pointing = words.some(
    ({ text }) =>
      isFirstOrSecondPerson(text) ||
      [THIRD_PERSON, DEMONSTRATIVE, DEICTIC_TIMES].some((set) => set.has(text.toLowerCase())),
  );
  return pointing || words.some((_, at) => opensUnnamed(words, at));
}

/** Whether word `at` opens a phrase that leaves open what it means: "the company", "department's". */
function opensUnnamed(words: readonly RoleWord[], at: number): boolean {
  const { text, token } = words[at]!;
  // "the schools Nigerian founder": an apostrophe was lost.
  if (token.xpos === "NNS" && words[at + 1]?.token.upos === "ADJ") return true;
  if (token.xpos === "POS") return !words.slice(0, at).some(({ named }) => named);
  if (/^(?:and|or)$/i.test(text)) return /^(?:a|an|the)$/i.test(words[at + 1]?.text ?? "");
  if (!/^the$/i.test(text)) return false;
  const phrase = words.slice(at + 1);
  const end = phrase.findIndex(
    (word) => !word.named && (ROLE_LINK.test(word.text) || word.text === "and"),
  );
  const own = end < 0 ? phrase : phrase.slice(0, end);
  return !own.some((word) => word.named || GENERIC_NOUNS.has(word.text.toLowerCase()));
}

/** "colleagues" is no role of one person. */
export function isOfSeveral(noun: string): boolean {
  const singular = noun.replace(/s$/, "");
  return singular !== noun && !noun.endsWith("ss") && nounType(singular) === "person";
}

/** "US president", "prime minister of Malaysia", "the queen": known without reading. */
export function isRuler(words: readonly RoleWord[], at: number): boolean {
  const noun = words[at]!.text.toLowerCase();
  if (noun === "minister") return words[at - 1]?.text.toLowerCase() === "prime";
  if (noun !== "president" && noun !== "leader") return RULERS.has(noun);
  const owners = words.filter(
    ({ token, opens, named }, place) =>
      place !== at &&
      token.upos === "PROPN" &&
      (opens !== null || !named || countryOfDemonym(token.text) !== undefined),
  );
  const isCountrys = owners.every(
    ({ opens, text }) =>
      countryNamed(opens?.name ?? text) !== undefined || countryOfDemonym(text) !== undefined,
  );
  return isCountrys && (noun === "president" || words.some(({ named }) => named));
}
