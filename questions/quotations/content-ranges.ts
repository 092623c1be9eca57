import { nounType } from "../lexicon/noun-types";
import {
  nounsOfSpeech,
  reportingClass,
  verbsReportingNouns,
  verbsWithHearer,
} from "../lexicon/reporting-verbs";
import { nounPhrase, type TokenRange } from "../text/noun-phrase";
import { childrenOf, childWith, isRelation, subtreeOf } from "../text/tree";
import type { Sentence } from "../types";

const quotationMark = /^["“”‘’'«»]$/u;
const isPunct = (sentence: Sentence, at: number) => isRelation(sentence.tokens[at], "punct");

/** The stretch from the first to the last word below `head`, without punctuation or "that" at its edges. */
function stretch(sentence: Sentence, head: number): TokenRange {
  const below = subtreeOf(sentence, head);
  let first = below[0] ?? head;
  let last = below.at(-1) ?? head;
  while (
    first < head &&
    isPunct(sentence, first) &&
    !quotationMark.test(sentence.tokens[first]!.text)
  )
    first++;
  if (first < head && sentence.tokens[first]!.text.toLowerCase() === "that") first++;
  while (last > head && isPunct(sentence, last) && !quotationMark.test(sentence.tokens[last]!.text))
    last--;
  return { first, last };
}

/** "asked how S": a question word that the tree takes for the verb's object. */
function isAskedFor(sentence: Sentence, verb: number, child: number): boolean {
  const { text, relation } = sentence.tokens[child]!;
  const asks = reportingClass(sentence.tokens[verb]!.lemma) === "question";
  return asks && relation === "obj" && /^(?:how|what|who|why|where|when)$/iu.test(text);
}

/**
 * The clause with the words between cue and clause that the tree hung elsewhere: all after "that", and after verbs
 * that take no hearer all that is not a time or place ("said a “reflection” was needed").
 */
function withSubject(sentence: Sentence, verb: number, range: TokenRange): TokenRange {
  const between = sentence.tokens.slice(verb + 1, range.first);
  const that = between.findIndex(({ text }) => text.toLowerCase() === "that");
  if (that >= 0 && that < 6) return { first: verb + 2 + that, last: range.last };
  const [next] = between;
  const hearer = verbsWithHearer.has(sentence.tokens[verb]!.lemma);
  const isTime = next !== undefined && nounType(next.lemma.toLowerCase()) === "time";
  const startsClause =
    next !== undefined && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PUNCT)$/u.test(next.upos);
  const isMark = next?.upos !== "PUNCT" || quotationMark.test(next.text);
  if (hearer || isTime || !startsClause || !isMark) return range;
  return { first: verb + 1, last: range.last };
}

/** "said that S", "told reporters S", "asked whether S": the clause that completes the verb. */
export function clauseAfter(sentence: Sentence, verb: number): TokenRange | null {
  const clause = childrenOf(sentence, verb).find(
    (child) =>
      child > verb &&
      (isRelation(sentence.tokens[child], "ccomp") || isAskedFor(sentence, verb, child)),
  );
  if (clause === undefined) return null;
  const range = withSubject(sentence, verb, stretch(sentence, clause));
  return range.first > verb && range.last - range.first >= 1 ? range : null;
}

/**
 * "told the paper in a statement that S", where the tree lost the clause: the verb, at most a hearer and a place,
 * "that", and a finite verb before the sentence ends.
 */
export function thatClause(sentence: Sentence, verb: number): TokenRange | null {
  const { tokens } = sentence;
  let that = verb + 1;
  while (
    that < verb + 9 &&
    /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART|ADV)$/u.test(tokens[that]?.upos ?? "")
  ) {
    if (tokens[that]!.text.toLowerCase() === "that") break;
    that++;
  }
  if (tokens[that]?.text.toLowerCase() !== "that") return null;
  const isConjunction =
    tokens[that]!.xpos === "IN" || /^(?:mark|det|nsubj)$/u.test(tokens[that]!.relation);
  const noun = tokens[that - 1]!;
  const isNoun = that > verb + 1 && noun.upos === "NOUN";
  // "to the point that", "the day that" tell when or how far, not what was said.
  if (
    !isConjunction ||
    (isNoun && !/^(?:person|group|communication|cognition)$/u.test(nounType(noun.lemma) ?? ""))
  )
    return null;
  let last = tokens.length - 1;
  while (last > that && isPunct(sentence, last)) last--;
  const named =
    isNoun && nounsOfSpeech.has(noun.lemma) && childWith(sentence, that - 1, "case") < 0;
  let first = named ? that - 1 : that + 1;
  while (first < last && isPunct(sentence, first) && !quotationMark.test(tokens[first]!.text))
    first++;
  const range = { first, last };
  return hasFiniteVerb(sentence, range) ? range : null;
}

/** "urged Moscow to halt …", "told him to leave": the person and what that person is to do. */
export function appealAfter(sentence: Sentence, verb: number): TokenRange | null {
  const { lemma } = sentence.tokens[verb]!;
  if (reportingClass(lemma) !== "directive" && !verbsWithHearer.has(lemma)) return null;
  const object = childWith(sentence, verb, "obj", "iobj");
  const action = childWith(sentence, verb, "xcomp");
  if (object < verb || action < object || sentence.tokens[action]?.xpos !== "VB") return null;
  return { first: nounPhrase(sentence, object).first, last: stretch(sentence, action).last };
}

/** "promised to rebuild the bridge": what somebody binds himself to. */
export function promiseAfter(sentence: Sentence, verb: number): TokenRange | null {
  if (reportingClass(sentence.tokens[verb]!.lemma) !== "commitment") return null;
  const action = childWith(sentence, verb, "xcomp");
  return action > verb ? stretch(sentence, action) : null;
}

/** "accused Moscow of stalling negotiations": the accused and the deed. */
export function accusationAfter(sentence: Sentence, verb: number): TokenRange | null {
  if (reportingClass(sentence.tokens[verb]!.lemma) !== "accusation") return null;
  const object = childWith(sentence, verb, "obj");
  const deed = childrenOf(sentence, verb).find(
    (child) => child > object && isRelation(sentence.tokens[child], "advcl", "obl"),
  );
  if (object < verb) return null;
  const { first, last: accused } = nounPhrase(sentence, object);
  const of = sentence.tokens.findIndex(
    ({ text }, at) => at > object && at <= accused + 2 && text === "of",
  );
  if (deed === undefined && of < 0) return null;
  // A purpose goes with the deed wherever the tree ties it: "of stalling talks to gain time".
  let last = Math.max(of, deed === undefined ? of : stretch(sentence, deed).last);
  while (
    last + 1 < sentence.tokens.length &&
    !isPunct(sentence, last + 1) &&
    !opensClause(sentence, last + 1)
  )
    last++;
  return { first, last };
}

function opensClause(sentence: Sentence, at: number): boolean {
  return /^(?:and|but|while|after|as|when|because|although|before|which|who)$/iu.test(
    sentence.tokens[at]!.text,
  );
}

/** "reported a drone strike on Izyum", "reiterated concerns that …": a noun phrase that tells what was said. */
export function nounAfter(sentence: Sentence, verb: number): TokenRange | null {
  if (!verbsReportingNouns.has(sentence.tokens[verb]!.lemma)) return null;
  const object = childWith(sentence, verb, "obj");
  if (object < verb || sentence.tokens[object]?.upos !== "NOUN") return null;
  const range = stretch(sentence, object);
  return range.first > verb && range.last - range.first >= 2 ? range : null;
}

const edge = /^(?:[,.!?;:—–-]|but|and|however|meanwhile)$/iu;

function trimmed(sentence: Sentence, first: number, last: number): TokenRange | null {
  let [from, to] = [first, last];
  // A dateline ("Washington:") is no part of the statement.
  const colon = sentence.tokens.findIndex(({ text }) => text === ":");
  if (from === 0 && colon > 0 && colon < 4) from = colon + 1;
  while (from <= to && edge.test(sentence.tokens[from]!.text)) from++;
  while (to >= from && edge.test(sentence.tokens[to]!.text)) to--;
  return to >= from ? { first: from, last: to } : null;
}

function hasFiniteVerb(sentence: Sentence, range: TokenRange | null): boolean {
  if (range === null) return false;
  const words = sentence.tokens.slice(range.first, range.last + 1);
  return words.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos));
}

/**
 * What a comment in the middle or at the end of a sentence comments on: "S, officials said", "X, he said,
 * is Y". `aside` is the comment; the side that holds the sentence's main verb is the content, and only what
 * follows it where it stands inside a clause of its own ("learned that, according to X, S").
 */
export function restOfSentence(sentence: Sentence, aside: TokenRange): TokenRange | null {
  const before = trimmed(sentence, 0, aside.first - 1);
  const after = trimmed(sentence, aside.last + 1, sentence.tokens.length - 1);
  const opener = sentence.tokens[before?.last ?? -1]?.text ?? "";
  if (/^(?:that|because|although|while|where)$/iu.test(opener)) return after;
  if (/^(?:which|who|whom|whose)$/iu.test(opener)) {
    // "which, according to X, the UN has criticised" has a subject of its own; "whom, he says, are lazy" has not.
    const next = sentence.tokens[after?.first ?? -1];
    return next !== undefined && /^(?:DET|NOUN|PROPN|PRON)$/u.test(next.upos) ? after : null;
  }
  if (hasFiniteVerb(sentence, before)) return before;
  const afterIsClause = hasFiniteVerb(sentence, after);
  if (before !== null && after !== null && afterIsClause)
    return { first: before.first, last: after.last };
  return afterIsClause ? after : null;
}
