import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { CONDITIONAL_MARKERS, HEDGES, NEGATIONS } from "../../lexicon/factuality";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { nounType } from "../../lexicon/noun-types";
import { childrenOf, childWith, isRelation, subtreeOf } from "../../text/tree";
import type { Sentence } from "../../types";
import { ownPossessives } from "./clause-tail";
import { type CanGo, isDeictic, isSecondStatement, STEPS } from "./leave-out";
import { breaksOff } from "../../text/breaks-off";
import { type Wording, wordTokens } from "./phrase";
import { leansOnContext } from "./whole-clause";

const FEWEST_WORDS = 7;
const MOST_WORDS = 22;

/** What joins a sentence to the one before it and can be left off. */
const JOINTS = new Set(
  "and but also however meanwhile moreover furthermore nevertheless nonetheless yet so still additionally finally while although though".split(
    " ",
  ),
);

/** A statement of a sentence, worded to stand by itself. */
export interface StandingStatement extends Wording {
  /** The token that is its verb. */
  readonly verb: number;
}

/**
 * The statements of a sentence as they could stand by themselves: the main one and each that is joined to it with a subject
 * of its own, without what joins them, without brackets, and where they are long or lean on what was said before
 * without asides; names in full. None of a question, of somebody's words, of a condition or a denial.
 */
export function wordStandingStatements(
  reading: Reading,
  index: number,
  clauses: readonly Clause[],
): StandingStatement[] {
  const sentence = sentenceOf(reading, index);
  const top = sentence.tokens.findIndex(({ head }) => head < 0);
  const main = clauses.find((clause) => clause.sentence === index && clause.predicate === top);
  if (!isPlain(reading, sentence) || !isTold(sentence, main)) return [];
  const seconds = sentence.tokens.flatMap((_, at) => (isSecondStatement(sentence, at) ? [at] : []));
  return [top, ...seconds].flatMap((verb) => {
    const clause = clauses.find((one) => one.sentence === index && one.predicate === verb);
    const wording = firstWording(reading, sentence, verb, clause);
    return wording === null ? [] : [{ ...wording, verb }];
  });
}

/** The statement with as little left out as it takes to make it stand; null where no step does. */
function firstWording(
  reading: Reading,
  sentence: Sentence,
  verb: number,
  clause: Clause | undefined,
): Wording | null {
  for (const canGo of STEPS) {
    const words = keptOf(sentence, verb, canGo);
    if (words.length > MOST_WORDS + 3 || runsTogether(sentence, words)) continue;
    // "has 22,000 black cabs and Dennis Conyon" estimates …: the last name is whose verb was left out.
    if (FINITE.test(sentence.tokens[words.at(-1)! + 1]?.xpos ?? "")) continue;
    const wording = wordTokens(reading, sentence.index, words, {
      standing: true,
      subjectId: clause === undefined ? null : subjectId(reading, clause),
      ...(clause === undefined ? {} : { own: ownPossessives(reading, clause) }),
    });
    if (wording === null || leansOnContext(wording.text)) continue;
    if (breaksOff(wording.text.replace(/[.!]$/, ""))) continue;
    if (!hasFiniteVerb(sentence, verb, words) || / respectively\b/.test(wording.text)) continue;
    const length = wording.text.split(" ").length;
    if (length < FEWEST_WORDS || length > MOST_WORDS || /[:;()[\]]/.test(wording.text)) continue;
    return { ...wording, text: wording.text.replace(/[.!]$/, "") };
  }
  return null;
}

const FINITE = /^(?:VB[DZP]|MD)$/;

/** "to Samoa Vanuatu": with "then Fiji" between commas gone, two members of a list would stand side by side. */
function runsTogether({ tokens }: Sentence, words: readonly number[]): boolean {
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/.test(tokens[at]!.upos);
  return words.some((at, i) => {
    const before = words[i - 1];
    return before !== undefined && at > before + 1 && isNoun(before) && isNoun(at);
  });
}

/** Whether the verb has a tense and a subject among the words: a caption and a participle have not. */
function hasFiniteVerb(sentence: Sentence, verb: number, words: readonly number[]): boolean {
  const own = words.filter((at) => at === verb || sentence.tokens[at]!.head === verb);
  return (
    own.some((at) => isRelation(sentence.tokens[at], "nsubj", "expl")) &&
    own.some((at) => /^(?:VBD|VBZ|VBP|MD)$/.test(sentence.tokens[at]!.xpos)) &&
    !own.some((at) => at < verb && SUBORDINATES.test(sentence.tokens[at]!.text)) &&
    !isBareParticiple(sentence, verb)
  );
}

/** "When the park got its status." and "In a country where few have access." are no statements, whatever the tree says. */
const SUBORDINATES = /^(?:when|where|whereas|whether|because|unless|that|which|who|whom|whose)$/i;

/** "painters put forward by 30,000 people": where people did it to the subject, the verb is no past tense. */
function isBareParticiple(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]!.xpos !== "VBD" || childWith(sentence, verb, "obj") >= 0) return false;
  return childrenOf(sentence, verb).some((at) => {
    const by = childWith(sentence, at, "case");
    const type = nounType(sentence.tokens[at]!.lemma.toLowerCase());
    return sentence.tokens[by]?.text === "by" && (type === "person" || type === "group");
  });
}

/** Whom "her" and "his" may go back to; null where the subject is a pronoun itself and has to be put into words first. */
function subjectId(reading: Reading, { sentence, subject }: Clause): string | null {
  const isPronoun = sentenceOf(reading, sentence).tokens[subject]?.upos === "PRON";
  return isPronoun ? null : (reading.entityAt(sentence, subject)?.entity.id ?? null);
}

/** A whole statement of the article's own: a verb, a full stop, no words of somebody's. */
function isPlain(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text !== "." || !tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos)))
    return false;
  // Two statements that a semicolon joins run into one when an aside between them goes.
  if (tokens.some(({ text }) => /[“”"‘;:]/.test(text))) return false;
  return !reading.quotations.some(
    ({ kind, content }) => kind !== "indirect" && overlaps(content, sentence),
  );
}

/** Whether the sentence tells of what is so, will or may be so, or of who said that it is: no condition, denial, guess, hope or order. */
function isTold({ tokens }: Sentence, main: Clause | undefined): boolean {
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const isOpen = (word: string) =>
    CONDITIONAL_MARKERS.has(word) ||
    NEGATIONS.has(word) ||
    (HEDGES.has(word) && !BEFORE_NUMBERS.has(word));
  if (lower.some(isOpen)) return false;
  const reporting = main === undefined ? null : reportingClass(main.lemma);
  return reporting === null || reporting === "speech" || reporting === "finding";
}

/** "almost 100 years" is as plain as "100 years". */
const BEFORE_NUMBERS = new Set(["almost", "nearly", "barely"]);

/** Indices of the statement's words that stay; a comma stays only between two that do. */
function keptOf(sentence: Sentence, verb: number, canGo: CanGo): number[] {
  const { tokens } = sentence;
  const own = subtreeOf(sentence, verb);
  const out = new Set(
    own.flatMap((at) =>
      at !== verb && (canGo(sentence, at) || isDeictic(sentence, at))
        ? withCommas(sentence, subtreeOf(sentence, at))
        : [],
    ),
  );
  const from = Math.max(datelineOf(sentence), joinedAt(sentence, verb));
  const kept = own.filter((at) => at > from && !out.has(at));
  const first = kept.findIndex(
    (at) => tokens[at]!.upos !== "PUNCT" && !JOINTS.has(tokens[at]!.text.toLowerCase()),
  );
  const last = kept.findLastIndex(
    (at) => !isRelation(tokens[at], "cc") && tokens[at]!.text !== ",",
  );
  return kept.slice(Math.max(0, first), last + 1).filter((at) => !isJointInside(sentence, at));
}

/** The "and" that joins a second statement to the first; -1 for the first: "to Cuba from Venezuela, and users have …" */
function joinedAt(sentence: Sentence, verb: number): number {
  if (sentence.tokens[verb]!.head < 0) return -1;
  const subject = childWith(sentence, verb, "nsubj");
  return (
    childrenOf(sentence, verb).findLast(
      (at) => at < subject && isRelation(sentence.tokens[at], "cc"),
    ) ?? -1
  );
}

/** "has also announced": what it adds to is not there. "Not only … but also" and "also known as" need theirs. */
function isJointInside({ tokens }: Sentence, at: number): boolean {
  const isAlso = /^(?:also|however|meanwhile)$/i.test(tokens[at]!.text);
  if (!isAlso || !isRelation(tokens[at], "advmod")) return false;
  const before = tokens[at - 1]?.text.toLowerCase() ?? "";
  return (
    before !== "but" && before !== "," && !/^(?:known|called)$/.test(tokens[at + 1]?.text ?? "")
  );
}

/** The dash behind "WASHINGTON" or "HARROWICK, England" in front of the first sentence; -1 where there is none. */
function datelineOf({ tokens }: Sentence): number {
  const dash = tokens.findIndex(({ text }) => /^(?:—|–|--|-)$/.test(text));
  const isPlace = dash > 0 && dash <= MOST_OF_DATELINE && /^\p{Lu}{3,}$/u.test(tokens[0]!.text);
  return isPlace ? dash : -1;
}

const MOST_OF_DATELINE = 6;

/** The words with the comma before and the one after them: an aside takes both with it. */
function withCommas({ tokens }: Sentence, words: readonly number[]): number[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  const isComma = (at: number) => tokens[at]?.text === ",";
  const opens = isComma(first) || isComma(first - 1);
  return [
    ...(isComma(first - 1) ? [first - 1] : []),
    ...words,
    ...(opens && isComma(last + 1) ? [last + 1] : []),
  ];
}
