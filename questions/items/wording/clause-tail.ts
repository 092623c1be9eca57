import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { DEICTIC_TIMES } from "../../lexicon/pointing-words";
import { childrenOf, childWith, isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import type { Gender, Sentence } from "../../types";
import { takesPluralVerb } from "./clause-number";
import { phraseTokens, type Wording, wordTokens } from "./phrase";

/**
 * What follows the verb, worded to stand alone: objects, phrases and completing clauses in their order, then a
 * dated or named phrase that stood in front of the subject. Dependents in `asked` and all below them are left out.
 */
export function wordTail(
  reading: Reading,
  clause: Clause,
  asked: ReadonlySet<number>,
  subjectId: string | null,
  named: ReadonlySet<string> = new Set(),
): Wording | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const kept = childrenOf(sentence, clause.predicate).filter(
    (at) =>
      at > clause.predicate &&
      !asked.has(at) &&
      completes(sentence, clause, at) &&
      !goesWithAside(sentence, clause, at) &&
      !isDeicticTime(sentence, at),
  );
  // "£5,000 and a summer course": with its first half asked for, the second would dangle.
  if (kept.some((at) => childWith(sentence, at, "cc") >= 0 && leadsWithAnd(sentence, at)))
    return null;
  shorten(sentence, kept);
  const indices = new Set(kept.flatMap((at) => phraseTokens(sentence, at)));
  if (clause.copula >= 0) predicateTokens(sentence, clause).forEach((at) => indices.add(at));
  for (const at of asked) subtreeOf(sentence, at).forEach((below) => indices.delete(below));
  const ordered = [...indices].toSorted((a, b) => a - b);
  if (ordered.length === 0) return { text: "", sentences: [], entityIds: [] };
  const options = {
    named: new Set([...named, ...(subjectId === null ? [] : [subjectId])]),
    subjectId,
    own: ownPossessives(reading, clause),
  };
  return wordTokens(reading, clause.sentence, ordered, options);
}

/** "its", "their" and "his" after "the firm", "developers" or a man go back to them, as they do in the article's own clause. */
export function ownPossessives(reading: Reading, clause: Clause): ReadonlySet<string> {
  const subject = sentenceOf(reading, clause.sentence).tokens[clause.subject];
  if (subject === undefined || !/^(?:NOUN|PROPN)$/.test(subject.upos)) return new Set();
  const link = reading.entityAt(clause.sentence, clause.subject);
  if (link?.entity.type === "person") return POSSESSIVES_OF[link.entity.gender];
  if (takesPluralVerb(reading, clause)) return new Set(["their"]);
  if (link === null && nounType(subject.lemma.toLowerCase()) === "person")
    return new Set(["his", "her"]);
  return new Set(["its"]);
}

const POSSESSIVES_OF: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: new Set(["his"]),
  female: new Set(["her"]),
  unknown: new Set(["his", "her"]),
};

/** Dependents that belong to what the clause says, not to how the sentence goes on. */
function completes(sentence: Sentence, clause: Clause, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (isRelation(token, "compound:prt")) return at !== clause.predicate + 1;
  if (isRelation(token, "obj", "iobj", "obl", "xcomp", "ccomp"))
    return !opensAfterComma(sentence, at);
  return (
    isRelation(token, "advmod") &&
    !SENTENCE_ADVERBS.has(token.lemma) &&
    !opensAfterComma(sentence, at)
  );
}

/** ", well above Sweden at 89": what follows an aside without a comma belongs to it, however the tree reads. */
function goesWithAside(sentence: Sentence, { predicate }: Clause, at: number): boolean {
  const first = subtreeOf(sentence, at)[0]!;
  return childrenOf(sentence, predicate).some(
    (other) =>
      predicate < other &&
      other < at &&
      opensAfterComma(sentence, other) &&
      subtreeOf(sentence, other).at(-1) === first - 1 &&
      sentence.tokens[first - 1]!.upos !== "PUNCT" &&
      sentence.tokens[first]!.upos !== "PUNCT",
  );
}

const SENTENCE_ADVERBS = new Set([
  "also",
  "however",
  "only",
  "even",
  "too",
  "still",
  "just",
  "instead",
  "again",
]);

function leadsWithAnd(sentence: Sentence, at: number): boolean {
  return isRelation(sentence.tokens[phraseTokens(sentence, at)[0] ?? -1], "cc");
}

/** Circumstances beyond this many words are left out, the last ones first: the stem is to be read in one go. */
const LONGEST_TAIL = 14;

function shorten(sentence: Sentence, kept: number[]): void {
  const length = () => kept.reduce((sum, at) => sum + phraseTokens(sentence, at).length, 0);
  while (length() > LONGEST_TAIL && kept.length > 1) {
    const last = kept.findLastIndex((at) => isRelation(sentence.tokens[at], "obl", "advmod"));
    if (last < 1) return;
    kept.splice(last, 1);
  }
}

/** "earlier this month" says when only to who knows the day of publication; the stem does without it. */
function isDeicticTime(sentence: Sentence, at: number): boolean {
  if (!isRelation(sentence.tokens[at], "obl", "advmod")) return false;
  const words = subtreeOf(sentence, at).map((below) => sentence.tokens[below]!.text.toLowerCase());
  return words.some((word) => DEICTIC_TIMES.has(word)) && words.length <= 5;
}

/** The noun or adjective that a copula joins to its subject, with its own words. */
function predicateTokens(sentence: Sentence, clause: Clause): number[] {
  const outside = new Set(
    childrenOf(sentence, clause.predicate).filter(
      (at) =>
        SENTENCE_ADVERBS.has(sentence.tokens[at]!.lemma) ||
        isRelation(
          sentence.tokens[at],
          "nsubj",
          "aux",
          "cop",
          "advcl",
          "mark",
          "cc",
          "punct",
          "obl",
        ),
    ),
  );
  return phraseTokens(sentence, clause.predicate).filter(
    (at) => ![...outside].some((top) => subtreeOf(sentence, top).includes(at)),
  );
}
