import { isDamagedName } from "../lexicon/damaged-names";
import { firstName } from "../lexicon/first-names";
import { nounType } from "../lexicon/noun-types";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../lexicon/organization-words";
import { honorifics } from "../lexicon/titles";
import { genderOfFirstName } from "../lexicon/world-first-names";
import type { Analysis, Sentence } from "../types";
import type { NameMention } from "./name-mentions";
import { isRoleNoun } from "./title-before";

/** What people do and bodies do not. */
const HUMAN_VERBS =
  /^(?:die|marry|smile|laugh|cry|resign|retire|recall|remember|feel|think|believe|grow|wake|sleep|eat|drink|wear|sit|stand|walk|study|graduate|bear|born|live|shrug|nod|whisper|joke|admit|explain|add|ask|reply)$/u;
const LOCATIVE = /^(?:in|at|inside|outside|near|into|across|via)$/iu;
/** What a thing or a body is called before its name: "a drumming group, Ola Tunde", "a shop called …". */
const NOT_A_PERSON_BEFORE =
  /^(?:group|band|team|shop|store|restaurant|café|cafe|company|firm|club|charity|school|magazine|newspaper|blog|website|site|app|game|film|movie|book|novel|album|song|series|show|ship|boat|hotel|bar|gallery|museum|theatre|theater|festival|brand|label|orchestra|choir|called|named|titled|entitled)$/iu;

/** "director of Turner Contemporary": what has a director is no person. */
const LED = /^(?:of|at)$/iu;
const OFFICE =
  /^(?:director|chairman|chairwoman|chair|ceo|executive|employee|manager|curator|spokesman|spokeswoman|spokesperson|officer|trustee)$/iu;

const THING_LAST =
  /^(?:Lab|Book|Store|App|Project|Prize|Award|Trophy|Act|Bill|Programme|Program|Studio|Clinic|Farm|Ventures|Works)$/u;

const isListed = (word: string): boolean => {
  const { male, female } = firstName(word);
  return male || female || genderOfFirstName(word) !== "unknown";
};

/** "Bat Cave", "Art Therapy Colouring Book", "Mac OS X": made of common nouns, or of letters and versions. */
function isMadeOfNouns(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:\p{Lu}{2,}|\d+)$/u.test(word) && !/^[JI][JI]?I?$/u.test(word)))
    return words.length > 1 && !/^\p{Lu}{2,3}$/u.test(words[0] ?? "");
  if (words.slice(1, -1).some(isListed)) return false;
  const nouns = words.filter(
    (word) => !/^\p{Lu}$/u.test(word) && nounType(word.toLowerCase()) !== null,
  );
  const open = isListed(words[0] ?? "") ? words.length - 1 : words.length;
  return open > 1 && nouns.length >= open && !nouns.every(isListed);
}

function speaksFor(sentence: Sentence, { first, last }: NameMention): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  const dotted = before?.text === "." ? tokens[first - 2] : before;
  const title = dotted?.text.toLowerCase().replace(/\.$/u, "") ?? "";
  if (honorifics.has(title) || (before !== undefined && isRoleNoun(before))) return true;
  const [after, next, closing] = tokens.slice(last + 1, last + 4).map(({ text }) => text);
  if (after === "," && /^(?:who|whose|whom)$/iu.test(next ?? "")) return true;
  if (/^who$/iu.test(after ?? "")) return true;
  if (after === "," && /^\d{2}$/u.test(next ?? "") && /^[,.]$/u.test(closing ?? "")) return true;
  return tokens.slice(first, last + 1).some((token) => {
    const verb = tokens[token.head];
    return token.relation.startsWith("nsubj") && HUMAN_VERBS.test(verb?.lemma ?? "");
  });
}

function speaksAgainst(sentence: Sentence, { first, last, words }: NameMention): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1]?.text ?? "";
  const beforeComma = before === "," ? (tokens[first - 2]?.text ?? "") : before;
  if (NOT_A_PERSON_BEFORE.test(beforeComma)) return true;
  // "the Hillary Clinton emails", "in Bruce Wayne's manor": the name only modifies what comes after it.
  const after = tokens[last + 1];
  const modifies = after?.upos === "NOUN" || after?.xpos === "POS";
  const placed = /^(?:the|a|an)$/iu.test(before) || LOCATIVE.test(before);
  if (words.length > 1 && LED.test(before) && OFFICE.test(tokens[first - 2]?.lemma ?? ""))
    return true;
  return words.length > 1 && !isListed(words[0] ?? "") && !modifies && placed;
}

/** "Charles O" before an apostrophe that stands apart, "Iron Maidens Bruce Dickinson" without the one it had. */
function isBroken(words: readonly string[]): boolean {
  const lost = words
    .slice(1, -1)
    .some((word, at) => isListed(word) && words[at]!.endsWith("s") && !isListed(words[at]!));
  return lost || (words.length > 1 && /^\p{Lu}$/u.test(words.at(-1) ?? ""));
}

/**
 * How far to trust that somebody whom the model took for a person is one, 0 to 1: `confidence` where titles, ages,
 * "who" or a known first name speak for it, less where the words are those of a shop, a group or a product.
 */
export function personConfidence(
  analysis: Analysis,
  mentions: readonly NameMention[],
  confidence: number,
): number {
  const at = (mention: NameMention) => analysis.sentences[mention.sentence]!;
  const full = mentions.map(({ words }) => words).reduce((a, b) => (b.length > a.length ? b : a));
  const last = full.at(-1) ?? "";
  const listed = full.length > 1 && isListed(full[0] ?? "");
  const endsAsBody = ORGANIZATION_WORDS.has(last) || PLACE_WORDS.has(last) || THING_LAST.test(last);
  const isBody = endsAsBody && (full.length > 2 || (full.length > 1 && !listed));
  if (isBody || isMadeOfNouns(full) || full.some(isDamagedName) || isBroken(full))
    return Math.min(confidence, 0.4);
  if (mentions.some((mention) => speaksFor(at(mention), mention))) return confidence;
  if (mentions.some((mention) => speaksAgainst(at(mention), mention)))
    return Math.min(confidence, 0.4);
  return listed ? confidence : Math.min(confidence, 0.95);
}
