import type { Clause } from "../../facts/clause";
import { covers, type Reading, sentenceOf } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { childrenOf, childWith, isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import type { Sentence } from "../../types";
import { phraseTokens } from "./phrase";

/** A word less sure than this (0 to 1) may belong elsewhere, and the rest of its phrase with it. */
export const SURE_WORD = 0.35;

/**
 * Whether `text`, which words the clause without its asides, lost what its words need: "3,000 metres" before "high",
 * "than before" after "warmer", "before they came" after "an hour", the content of a that-clause. A word less sure
 * than `surest` (0 to 1) counts as lost: the rest of its phrase may stand elsewhere.
 */
export function isCut(reading: Reading, clause: Clause, text: string, surest: number): boolean {
  const sentence = sentenceOf(reading, clause.sentence);
  const { tokens } = sentence;
  const dependents = childrenOf(sentence, clause.predicate);
  const kept = new Set(
    dependents
      .filter((at) => at > clause.predicate && !isRelation(tokens[at], "advcl", "conj", "punct"))
      .flatMap((at) => phraseTokens(sentence, at)),
  );
  const isDropped = (at: number) =>
    !kept.has(at) &&
    kept.has(tokens[at]!.head) &&
    tokens[at]!.upos !== "PUNCT" &&
    !isRelation(tokens[at], "conj", "cc", "appos", "parataxis") &&
    !opensAfterComma(sentence, at);
  const measures = (at: number) =>
    at > clause.copula && at < clause.predicate && isRelation(tokens[at], "obl");
  // "came just days" lost the "after …" that it counts from.
  const countsFrom = (at: number) =>
    at > clause.predicate &&
    nounType(tokens[at]!.lemma.toLowerCase()) === "time" &&
    childWith(sentence, at, "case") < 0 &&
    clause.adverbialClauses.some((from) => from > at);
  // "called on Moscow" lost what Moscow was to do.
  const losesOrder =
    (NEEDS_MORE.has(clause.lemma) || reportingClass(clause.lemma) === "directive") &&
    (clause.adverbialClauses.length > 0 || isStretchOfTime(reading, clause));
  const compares =
    !/\bthan\b/.test(text) &&
    tokens.some(
      ({ xpos, text: word }) => /^(?:JJR|RBR)$/.test(xpos) && text.split(" ").includes(word),
    );
  // "told the paper in a statement" lost what was told.
  const losesWords = clause.lemma === "tell" && clause.complement < 0;
  return (
    losesOrder ||
    losesWords ||
    compares ||
    /\b(?:said|says|say|read|reads|asked|added|saying|reading)$/.test(text) ||
    (clause.complement >= 0 && isRelation(tokens[clause.complement], "ccomp")) ||
    tokens.some((_, at) => isDropped(at)) ||
    clause.obliques.some(countsFrom) ||
    (clause.copula >= 0 && dependents.some(measures)) ||
    [...kept].some((at) => tokens[at]!.confidence < surest)
  );
}

/** "called on Moscow", "spent 30 years" and "accused the bank": to do what, on what and of what is still to come. */
const NEEDS_MORE = new Set(
  "call spend use take need require force allow cause lead help accuse blame prevent stop remind".split(
    " ",
  ),
);

/** "spent 30 years" and no more. */
function isStretchOfTime(reading: Reading, clause: Clause): boolean {
  const object = sentenceOf(reading, clause.sentence).tokens[clause.object];
  return clause.lemma === "spend" && object !== undefined && nounType(object.lemma) === "time";
}

/** Whether something before the subject narrows what follows, as "in films" does: it may be true only there. */
export function isNarrowed(reading: Reading, clause: Clause): boolean {
  const sentence = sentenceOf(reading, clause.sentence);
  return childrenOf(sentence, clause.predicate).some(
    (at) => at < clause.subject && narrows(reading, sentence, at),
  );
}

function narrows(reading: Reading, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!isRelation(token, "obl", "advcl")) return false;
  if (nounType(token!.lemma.toLowerCase()) === "time") return false;
  return !reading.dates.some((date) =>
    subtreeOf(sentence, at).some((below) => covers(date, sentence.tokens[below]!)),
  );
}

/** Whether the words lean on the sentence before: "such drones", "did so", "the same day", "both". */
export function leansOnContext(text: string): boolean {
  return POINTING.test(text);
}

const POINTING =
  /\b(?:such(?! as\b)|so(?! (?:far|that)\b)|same|both|latter|former(?! \p{L}{3,})|others?|another|either|neither|this|these|those|there(?! (?:are|is|was|were|has|have|had|will)\b)|there[a-z]+|one)\b|[“”"]/iu;
