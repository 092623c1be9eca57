import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { CONDITIONAL_MARKERS, HEDGES, NEGATIONS } from "../../lexicon/factuality";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { DEICTIC_TIMES } from "../../lexicon/pointing-words";
import { childrenOf, childWith, isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import type { Sentence } from "../../types";
import { ownPossessives } from "./clause-question";
import { type Wording, wordTokens } from "./phrase";
import { leansOnContext } from "./whole-clause";

const FEWEST_WORDS = 7;
const MOST_WORDS = 22;

/** What joins a sentence to the one before it and can be left off. */
const JOINTS = new Set(
  "and but also however meanwhile moreover furthermore nevertheless nonetheless yet so still additionally finally".split(
    " ",
  ),
);

/**
 * A sentence of the article as it could stand by itself: without what joins it to the one before, without brackets,
 * and where it is long without its asides and its second half; names in full. Null where it is a question, somebody's
 * words, no whole sentence, too short or too long, or leans on what was said before.
 */
export function wordStandingSentence(
  reading: Reading,
  index: number,
  clauses: readonly Clause[],
): Wording | null {
  const sentence = sentenceOf(reading, index);
  const main = clauses.find(
    (clause) => clause.sentence === index && sentence.tokens[clause.predicate]!.head < 0,
  );
  if (!isPlain(reading, sentence) || !isTold(sentence, main)) return null;
  const whole = keptOf(sentence, (at) => isBracketed(sentence, at));
  const brief =
    whole.length <= MOST_WORDS
      ? whole
      : keptOf(sentence, (at) => isBracketed(sentence, at) || canGo(sentence, at));
  const wording = wordTokens(reading, index, brief, {
    subjectId: main === undefined ? null : subjectId(reading, main),
    ...(main === undefined ? {} : { own: ownPossessives(reading, main) }),
  });
  if (wording === null || leansOnContext(wording.text)) return null;
  const words = wording.text.split(" ").length;
  if (words < FEWEST_WORDS || words > MOST_WORDS || /[:;()]/.test(wording.text)) return null;
  return { ...wording, text: wording.text.replace(/[.!]$/, "") };
}

/** Whom "her" and "his" may go back to; null where the subject is a pronoun itself and has to be put into words first. */
function subjectId(reading: Reading, { sentence, subject }: Clause): string | null {
  const isPronoun = sentenceOf(reading, sentence).tokens[subject]?.upos === "PRON";
  return isPronoun ? null : (reading.entityAt(sentence, subject)?.entity.id ?? null);
}

/** A whole statement of the article's own: a verb, a full stop, no words of somebody's. */
function isPlain(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text !== "." || !tokens.some(({ upos }) => upos === "VERB")) return false;
  // Two statements that a semicolon joins run into one when an aside between them goes.
  if (tokens.some(({ text }) => /[“”"‘;:]/.test(text))) return false;
  return !reading.quotations.some(
    ({ kind, content }) => kind !== "indirect" && overlaps(content, sentence),
  );
}

/** Whether the sentence tells of what is so, or of who said it is: no condition, guess, denial, hope or duty. */
function isTold({ tokens }: Sentence, main: Clause | undefined): boolean {
  const lower = tokens.map(({ text }) => text.toLowerCase());
  if (lower.some((word) => CONDITIONAL_MARKERS.has(word) || HEDGES.has(word))) return false;
  if (lower.some((word) => NEGATIONS.has(word) || UNREAL_MODALS.has(word))) return false;
  const reporting = main === undefined ? null : reportingClass(main.lemma);
  return reporting === null || reporting === "speech" || reporting === "finding";
}

const UNREAL_MODALS = new Set(["would", "could", "should", "may", "might", "must", "ought"]);

/** Indices of the words that stay; a comma stays only between two that do. */
function keptOf(sentence: Sentence, isLeftOut: (at: number) => boolean): number[] {
  const { tokens } = sentence;
  const out = new Set(
    tokens.flatMap((_, at) =>
      isLeftOut(at) || isDeictic(sentence, at) ? withCommas(sentence, subtreeOf(sentence, at)) : [],
    ),
  );
  const kept = tokens.flatMap((token, at) => (out.has(at) ? [] : [at]));
  const first = kept.findIndex(
    (at) => tokens[at]!.upos !== "PUNCT" && !JOINTS.has(tokens[at]!.text.toLowerCase()),
  );
  return kept.slice(Math.max(0, first));
}

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

function isBracketed(sentence: Sentence, at: number): boolean {
  return /^[([]$/.test(sentence.tokens[subtreeOf(sentence, at)[0]!]?.text ?? "");
}

/** "today" and "recently" by themselves: who reads the question on another day does without. */
function isDeictic(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  return (
    isRelation(token, "advmod", "obl") &&
    DEICTIC_TIMES.has(token.text.toLowerCase()) &&
    childrenOf(sentence, at).length === 0
  );
}

/** An aside after a comma, or a second statement that is joined to the first. */
function canGo(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (isRelation(token, "appos", "acl", "parataxis")) return opensAfterComma(sentence, at);
  if (!isRelation(token, "conj", "advcl") || !opensAfterComma(sentence, at)) return false;
  const isSecond = childWith(sentence, at, "nsubj") >= 0 && sentence.tokens[token.head]!.head < 0;
  return isRelation(token, "conj") ? isSecond : /^VB[GN]$/.test(token.xpos) && at > token.head;
}
