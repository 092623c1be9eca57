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
import { hasFiniteVerb } from "./quoted-words";

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
  if (first < head && opensClauseAt(sentence, first)) first++;
  while (last > head && isPunct(sentence, last) && !quotationMark.test(sentence.tokens[last]!.text))
    last--;
  return { first, last };
}

/** "said that number is high": "that" may belong to what follows it. */
function opensClauseAt({ tokens }: Sentence, at: number): boolean {
  return tokens[at]!.text.toLowerCase() === "that" && !isRelation(tokens[at], "det");
}

/** "asked how S": a question word that the tree takes for the verb's object. */
function isAskedFor(sentence: Sentence, verb: number, child: number): boolean {
  const { text, relation } = sentence.tokens[child]!;
  const asks = reportingClass(sentence.tokens[verb]!.lemma) === "question";
  return asks && relation === "obj" && /^(?:how|what|who|why|where|when)$/iu.test(text);
}

/** "told VOA the sanctions …": a name right before an article, a pronoun or "many" is the hearer, not part of the clause. */
function afterHearer(sentence: Sentence, { first, last }: TokenRange): number {
  let at = first;
  while (at < last && sentence.tokens[at]!.upos === "PROPN") at++;
  const { upos, text } = sentence.tokens[at]!;
  const opens =
    upos === "DET" || upos === "PRON" || /^(?:many|most|several|few|all|both)$/iu.test(text);
  return opens ? at : first;
}

/**
 * The clause with the words between cue and clause that the tree hung elsewhere: all after "that", and after verbs
 * that take no hearer all that is not a time or place ("said a “reflection” was needed").
 */
function withSubject(sentence: Sentence, verb: number, range: TokenRange): TokenRange {
  const between = sentence.tokens.slice(verb + 1, range.first);
  const that = between.findIndex(({ text }) => text.toLowerCase() === "that");
  if (that >= 0 && that < 6) return { first: verb + 2 + that, last: range.last };
  const hearer = verbsWithHearer.has(sentence.tokens[verb]!.lemma);
  if (hearer && range.first === verb + 1)
    return { first: afterHearer(sentence, range), last: range.last };
  const [next] = between;
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
