import { reportingClass } from "../../lexicon/reporting-verbs";
import { isRelation, subtreeOf } from "../../text/tree";
import { wordsOf } from "../../text/words";
import type { Analysis, Sentence, Span } from "../../types";
import { pointsOutside } from "./points-outside";
import { statementText } from "./statement";
import { capitalise } from "./tidy";

/** Words of substance without which a statement is too plain to be known again: "It was great". */
const FEWEST_OF_SUBSTANCE = 4;
/** Beyond so many of them a longer excerpt says no more of a statement. */
const ENOUGH_OF_SUBSTANCE = 9;
/** A statement that goes on after it is only half as good; the opening is what readers remember. */
const COST_OF_CUT = 3;
const COST_OF_SENTENCE = 0.4;
const COST_OF_POINTING = 4;
/** Before a clause that is cut off there has to be a thought. */
const FEWEST_BEFORE_CUT = 8;

/** "Both of health …" has to say of what besides: the second half may be in what was cut off. */
const FIRST_OF_PAIR = /^(?:both|either|neither|only)$/i;

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** How much of a quotation is shown, in words, and whether "he" or "it" in it may be left to the article. */
export interface ExcerptSize {
  readonly fewest: number;
  readonly most: number;
  readonly mayPoint?: boolean;
}

/**
 * The part of a quotation that can stand between quotation marks of its own: whole sentences in a row, or the
 * first clause of one that is too long, with an ellipsis. It says something, and needs nothing from outside
 * itself to be understood, unless it `mayPoint`. Null where no part of `content` is like that.
 */
export function excerptOf(
  analysis: Analysis,
  content: Span,
  { fewest, most, mayPoint = false }: ExcerptSize,
): string | null {
  let best: { text: string; worth: number } | null = null;
  for (const window of windowsOf(analysis, content)) {
    const whole = statementText(analysis.article.text.slice(window.start, window.end));
    if (!isOpening(whole) || whole.includes("--")) continue;
    const text = withoutJoint(whole);
    const length = text.split(" ").length;
    if (length < fewest || length > most || isTitle(text)) continue;
    const said = worthOf(text, window);
    if (said === null || (best !== null && said <= best.worth)) continue;
    if (!hasVerb(analysis, window)) continue;
    const points = pointsOutside(analysis, window);
    const worth = points ? said - COST_OF_POINTING : said;
    if ((points && !mayPoint) || (best !== null && worth <= best.worth)) continue;
    best = { text: window.cut ? `${text.replace(/[\s,;:–—-]+$/, "")} …` : text, worth };
  }
  return best?.text ?? null;
}

interface Window extends Span {
  /** How many sentences of the quotation come before it. */
  readonly skipped: number;
  readonly cut: boolean;
}

function worthOf(text: string, { skipped, cut }: Window): number | null {
  const substance = new Set(wordsOf(text)).size;
  const named = /\s[‘$£€]?(?:\p{Lu}\p{Ll}|\d)/u.test(text) ? 1 : 0;
  if (substance + named < FEWEST_OF_SUBSTANCE) return null;
  return (
    Math.min(ENOUGH_OF_SUBSTANCE, substance) - (cut ? COST_OF_CUT : 0) - COST_OF_SENTENCE * skipped
  );
}

/** What joins a statement to the one before it, and can be left off; after a longer word it is no statement at all. */
const JOINT =
  /^(?:(?:And,?|But,?|So,?|Yet,?|Also,|However,|For example,|For instance,|Of course,|Well,) )+/;

/** The statement without what joins it to the one before. */
function withoutJoint(text: string): string {
  return capitalise(text.replace(JOINT, ""));
}

/** A statement begins like a sentence, and not in the middle of another. */
function isOpening(text: string): boolean {
  return (
    /^[\p{Lu}\d‘$£€]/u.test(text) &&
    !/^(?:Or|Nor|Then|Therefore|Which|Instead|Otherwise|Because|That means|That’s why)\b/.test(text)
  );
}

/** "Signed, Sealed, Delivered, I’m Yours": a song is sung, not said. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && word !== "I");
  return words.length > 2 && capitals.length >= 0.7 * words.length;
}

/** "Not one of those; just a normal one" is said, but is no statement. */
function hasVerb({ sentences }: Analysis, { start, end }: Span): boolean {
  return sentences.some(
    (sentence) =>
      sentence.start < end &&
      sentence.end > start &&
      sentence.tokens.some(
        (token) => start <= token.start && token.end <= end && FINITE.test(token.xpos),
      ),
  );
}

/** One sentence, two or three in a row, and of each sentence what stands before a clause that can be cut off. */
function windowsOf(analysis: Analysis, content: Span): Window[] {
  const parts = analysis.sentences
    .filter(({ start, end }) => start < content.end && end > content.start)
    .map((sentence) => ({
      sentence,
      start: Math.max(sentence.start, content.start),
      end: Math.min(sentence.end, content.end),
    }));
  return parts.flatMap(({ sentence, start, end }, skipped) => {
    const rows = [0, 1, 2].flatMap((more) => {
      const last = parts[skipped + more];
      return last === undefined ? [] : [{ start, end: last.end, skipped, cut: false }];
    });
    const cuts = cutsOf(sentence, { start, end });
    return [...rows, ...cuts.map((cut) => ({ start, end: cut, skipped, cut: true }))];
  });
}

/** Where a clause begins that the words before can do without. A condition is never cut off. */
function cutsOf(sentence: Sentence, { start, end }: Span): number[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.start <= start || token.start >= end || !opensClause(sentence, at)) return [];
    const before = sentence.tokens.filter(
      (word) => start <= word.start && word.start < token.start,
    );
    const words = before.filter(({ upos }) => upos !== "PUNCT").length;
    const finite = before.some(({ xpos }) => FINITE.test(xpos));
    const isPromised = before.some(({ text }) => FIRST_OF_PAIR.test(text));
    return finite && !isPromised && words >= FEWEST_BEFORE_CUT ? [before.at(-1)!.end] : [];
  });
}

function opensClause(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (/^(?:because|although|though|whereas)$/i.test(token.text))
    return isRelation(token, "mark") && !/^even$/i.test(sentence.tokens[at - 1]?.text ?? "");
  const joined = /^(?:and|but)$/i.test(token.text) && isRelation(token, "cc");
  if (joined && hasSubjectAfter(sentence, token.head, at)) return true;
  if (!/^[,;–—]$/.test(sentence.tokens[at - 1]?.text ?? "")) return false;
  if (joined) return /^(?:VERB|AUX)$/.test(sentence.tokens[token.head]!.upos);
  if (/^(?:if|unless|or|provided|to)$/i.test(token.text)) return false;
  const head = sentence.tokens.findIndex(
    (word, index) =>
      index >= at &&
      isRelation(word, "acl", "advcl", "parataxis", "conj") &&
      word.head < at &&
      // "He smiled, and told me, …": what was told is the point of it.
      reportingClass(sentence.tokens[word.head]!.lemma) === null,
  );
  return (
    head >= at &&
    /^(?:VERB|AUX)$/.test(sentence.tokens[head]!.upos) &&
    subtreeOf(sentence, head)[0]! >= at - 1 &&
    subtreeOf(sentence, head)[0]! <= at
  );
}

function hasSubjectAfter(sentence: Sentence, verb: number, at: number): boolean {
  return sentence.tokens.some(
    (token, index) => index > at && token.head === verb && isRelation(token, "nsubj", "expl"),
  );
}
