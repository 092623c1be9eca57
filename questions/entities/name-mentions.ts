import { TITLE_PARTS, TITLE_WORDS } from "../lexicon/title-words";
import { joinSurnames } from "./join-surnames";
import { countryNamed } from "../lexicon/countries";
import { firstName } from "../lexicon/first-names";
import { nounType } from "../lexicon/noun-types";
import { honorifics, roleNouns } from "../lexicon/titles";
import { isRelation } from "../text/tree";
import type { Analysis, NameType, Span, Token } from "../types";

/** A name where it stands, ready for comparing. */
export interface NameMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly confidence: number;
  /** As written, on one line, without possessive 's, leading "the" or form of address. */
  readonly text: string;
  /** Its words, without full stops and commas: ["Robert", "F", "Kennedy", "Jr"]. */
  readonly words: readonly string[];
}

const possessive = /(?:['’]s|(?<=s)['’])$/u;

function isHonorific(word: string): boolean {
  return honorifics.has(word.toLowerCase().replace(/\.$/u, ""));
}

/** Whether a word in front of a person's name is part of a title that was read as part of the name. */
function isTitleWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$|(?<=\w{4})s$/u, "");
  return [TITLE_WORDS, TITLE_PARTS, roleNouns].some((words) => words.has(bare));
}

/**
 * The first word of a person's name proper: after the last title word that leaves a name behind it ("US Secretary
 * of State Marco Rubio" → "Marco"; "Stephen King" stays).
 */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { text } = tokens[at]!;
    const lowerCase = /^\p{Ll}/u.test(text) && at === first;
    if (isTitleWord(text) && !/^(?:the|of|for|and)$/iu.test(text)) return at + 1;
    if (lowerCase) return at + 1;
  }
  // "Scientologist Tom Cruise": a capitalised noun for a person before a first name.
  const second = firstName(tokens[first + 1]?.text ?? "");
  const listed = firstName(tokens[first]!.text);
  const isNoun = nounType(tokens[first]!.text.toLowerCase()) === "person";
  const goesBefore = isNoun && !listed.male && !listed.female && (second.male || second.female);
  return goesBefore && last > first + 1 ? first + 1 : first;
}

/**
 * "Harriets passport" beside "Harriet", "Bolivias president": an s that lost its apostrophe on the way from a file is
 * no part of the name.
 */
function withoutLostPossessives(mentions: readonly NameMention[]): readonly NameMention[] {
  const known = new Set(mentions.flatMap(({ text, words }) => [text, words.at(-1) ?? text]));
  return mentions.map((mention) => {
    const stem = mention.text.replace(/(?<=\p{Ll}{2})s$/u, "");
    const isCountry = countryNamed(stem) !== undefined;
    const lost = stem !== mention.text && (known.has(stem) || isCountry);
    if (!lost || countryNamed(mention.text) !== undefined) return mention;
    const type = isCountry ? "place" : mention.type;
    return { ...mention, type, text: stem, words: stem.split(" ") };
  });
}

/**
 * The first word of an organisation's whole name: "Medical Association" behind "British" and "Representative Council"
 * behind "South Wales Jewish" are only the ends of theirs. A single word has its name complete.
 */
function fromDescribingCapitals(tokens: readonly Token[], first: number, last: number): number {
  if (last === first) return first;
  let at = first;
  while (at > 0) {
    const before = tokens[at - 1]!;
    const belongs = before.head >= at && before.head <= last;
    if (!belongs || !isRelation(before, "amod", "compound", "nmod:unmarked")) break;
    if (!/^\p{Lu}\p{Ll}/u.test(before.text) || at - 1 === 0) break;
    at--;
  }
  return at;
}

/** The article's names as mentions, in text order; what is left empty by cleaning is dropped. */
export function nameMentions(analysis: Analysis): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const name of joinSurnames(analysis)) {
    const tokens = analysis.sentences[name.sentence]?.tokens ?? [];
    let { first, last } = name;
    while (
      last > first &&
      (tokens[last]?.xpos === "POS" || /^[.,]$/u.test(tokens[last]?.text ?? ""))
    )
      last--;
    while (
      first < last &&
      (isHonorific(tokens[first]!.text) || /^(?:the|\.)$/iu.test(tokens[first]!.text))
    )
      first++;
    const dash = tokens.findLastIndex(
      ({ text }, at) => at > first && at < last && /^[–—]$/u.test(text),
    );
    if (dash > 0) first = dash + 1;
    if (name.type === "person") first = afterTitles(tokens, first, last);
    if (name.type === "organization") first = fromDescribingCapitals(tokens, first, last);
    const start = tokens[first]?.start ?? name.start;
    const end = tokens[last]?.end ?? name.end;
    const text = analysis.article.text
      .slice(start, end)
      .replace(/\s+/gu, " ")
      .replace(/(?<=\p{Ll})- (?=\p{Lu})/gu, "-")
      .replace(possessive, "");
    const words = text.split(" ").map((word) => word.replace(/[.,]+$/u, ""));
    const onlyTitle = name.type === "person" && words.length === 1 && isTitleWord(text);
    // "CAPITOL HILL — …" at the start of a line is where the report was filed.
    const isDateline =
      first === 0 &&
      /^[\p{Lu}\s.]{4,}$/u.test(text) &&
      /^[—–-]+$/u.test(tokens[last + 1]?.text ?? "");
    if (!/\p{L}|\d/u.test(text) || onlyTitle || isDateline) continue;
    const { sentence, type, confidence } = name;
    mentions.push({ sentence, first, last, start, end, type, confidence, text, words });
  }
  return withoutLostPossessives(mentions.toSorted((a, b) => a.start - b.start));
}
