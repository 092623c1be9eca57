import { ALWAYS_KNOWN, MAKES_ANOTHER, SAYS_LITTLE } from "../lexicon/definites";
import { childrenOf, childWith, isRelation, subtreeOf } from "../text/tree";
import type { Analysis, Sentence } from "../types";
import { type Reading, sentenceOf } from "./reading";

/** An earlier mention of what a bare "the plan" means, with the words that say which plan it is. */
export interface FullerMention {
  readonly sentence: number;
  readonly head: number;
  /** Its words before the head that say which, in order: "government restructuring". */
  readonly before: readonly number[];
  /** Its words behind the head where it has none before, in order: "of drones". */
  readonly after: readonly number[];
}

/** More words than this describe a thing and do not name it. */
const MOST_BEFORE = 4;
const MOST_AFTER = 5;
/** Sentences without a word of it. */
const LONGEST_BREAK = 8;
/** Words that the tree is less sure of may belong elsewhere, 0 to 1. */
const SURE = 0.5;

/**
 * What "the plan" stands for, where the article has called it by a fuller name before ("a government restructuring
 * plan"): the head is the same word in the same number, and all fuller mentions of it say the same. Null where the
 * phrase at `head` says more than "the", where nothing fuller stands before it, or where two different ones do.
 */
export function fullerMention(
  reading: Reading,
  sentenceIndex: number,
  head: number,
): FullerMention | null {
  const sentence = sentenceOf(reading, sentenceIndex);
  if (!isBareDefinite(sentence, head)) return null;
  const mentions = mentionsOf(reading.analysis).get(wordOf(sentence, head)) ?? [];
  const before = mentions.filter(
    (one) =>
      one.sentence < sentenceIndex || (one.sentence === sentenceIndex && one.head < head - 1),
  );
  const fuller = before.filter((one) => one.before.length + one.after.length > 0);
  const first = fuller.find((one) => one.before.length > 0) ?? fuller[0];
  if (first === undefined || before.some((one) => one.isAnother)) return null;
  if (!isKeptUp(before.slice(before.indexOf(first)), sentenceIndex)) return null;
  return fuller.every((one) => isOne(reading.analysis, one, first)) ? first : null;
}

/** Whether the article goes on speaking of it without a break so long that another one may be meant by now. */
function isKeptUp(mentions: readonly Mention[], until: number): boolean {
  const places = [...mentions.map(({ sentence }) => sentence), until];
  return places.every((at, i) => i === 0 || at - places[i - 1]! <= LONGEST_BREAK);
}

/** "the plan", and nothing that says which. */
function isBareDefinite(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (token?.upos !== "NOUN" || ALWAYS_KNOWN.has(token.lemma.toLowerCase())) return false;
  // "the newspaper Yomiuri Shimbun" has its name behind it.
  if (sentence.tokens[head + 1]?.upos === "PROPN") return false;
  const [det, ...more] = childrenOf(sentence, head).filter(
    (at) => at < head || isRelation(sentence.tokens[at], "nmod", "acl", "appos", "nummod", "flat"),
  );
  return (
    det === head - 1 && more.length === 0 && sentence.tokens[det]?.text.toLowerCase() === "the"
  );
}

interface Mention extends FullerMention {
  /** "another plan" and "the second plan" are not the one that was spoken of. */
  readonly isAnother: boolean;
}

const MENTIONS = new WeakMap<Analysis, ReadonlyMap<string, readonly Mention[]>>();

function mentionsOf(analysis: Analysis): ReadonlyMap<string, readonly Mention[]> {
  let found = MENTIONS.get(analysis);
  if (found === undefined) {
    const lists = new Map<string, Mention[]>();
    for (const sentence of analysis.sentences) {
      sentence.tokens.forEach(({ upos }, at) => {
        if (upos !== "NOUN") return;
        const word = wordOf(sentence, at);
        lists.set(word, [...(lists.get(word) ?? []), mentionAt(sentence, at)]);
      });
    }
    found = lists;
    MENTIONS.set(analysis, found);
  }
  return found;
}

function mentionAt(sentence: Sentence, head: number): Mention {
  const { tokens } = sentence;
  const children = childrenOf(sentence, head);
  const before = children
    .filter((at) => at < head && isRelation(tokens[at], "amod", "compound", "nmod:poss", "nmod"))
    .filter((at) => !SAYS_LITTLE.has(tokens[at]!.text.toLowerCase()))
    .flatMap((at) => subtreeOf(sentence, at))
    .toSorted((a, b) => a - b);
  const after = children
    .filter((at) => at > head && isRelation(tokens[at], "nmod") && hasPlainCase(sentence, at))
    .slice(0, 1)
    .flatMap((at) => subtreeOf(sentence, at));
  const isWhole = (words: readonly number[], most: number, from: number) =>
    words.length <= most &&
    words.every(
      (at, i) => at === from + i && tokens[at]!.confidence >= SURE && isName(tokens[at]!.text),
    );
  const own = children.filter((at) => at < head).map((at) => tokens[at]!.text.toLowerCase());
  const isOpen = before.some((at) => /^(?:WP\$|PRP\$|JJS|JJR|CD|DT)$/.test(tokens[at]!.xpos));
  return {
    sentence: sentence.index,
    head,
    before: !isOpen && isWhole(before, MOST_BEFORE, head - before.length) ? before : [],
    after: isWhole(after, MOST_AFTER, head + 1) ? after : [],
    isAnother: [...own, ...before.map((at) => tokens[at]!.text.toLowerCase())].some((word) =>
      MAKES_ANOTHER.has(word),
    ),
  };
}

const isName = (text: string) => /^[\p{L}\p{N}][\p{L}\p{N}.’'-]*$|^['’]s?$/u.test(text);

function hasPlainCase(sentence: Sentence, at: number): boolean {
  const by = sentence.tokens[childWith(sentence, at, "case")]?.text.toLowerCase() ?? "";
  return /^(?:of|between)$/.test(by);
}

/** Whether one of two says nothing that the other does not. */
function isOne(analysis: Analysis, a: Mention, b: Mention): boolean {
  const [left, right] = [wordsOf(analysis, a), wordsOf(analysis, b)];
  return [...left].every((word) => right.has(word)) || [...right].every((word) => left.has(word));
}

function wordsOf({ sentences }: Analysis, { sentence, before, after }: Mention): Set<string> {
  const { tokens } = sentences[sentence]!;
  return new Set([...before, ...after].map((at) => tokens[at]!.lemma.toLowerCase()));
}

/** A head counts as the same word in the same number only. */
function wordOf({ tokens }: Sentence, at: number): string {
  return tokens[at]!.text.toLowerCase();
}
