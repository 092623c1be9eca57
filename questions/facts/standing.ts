import { CONDITIONAL_MARKERS, FACTIVE_VERBS, HEDGES, NEGATIONS } from "../lexicon/factuality";
import { childrenOf, isRelation, pathToRoot } from "../text/tree";
import type { Quotation, Sentence } from "../types";
import type { Standing } from "./clause";
import { covers, type Reading, sentenceOf } from "./reading";

export interface JudgedStanding {
  readonly standing: Standing;
  readonly claim: Quotation | null;
}

const NOT_A_FACT: JudgedStanding = { standing: "not-a-fact", claim: null };

/**
 * Judges whether the clause around `predicate` is told as a fact, reported as a claim of a named source, or
 * neither: questions, conditions, hopes, denials and the insides of direct quotations are not facts.
 */
export function judgeStanding(
  reading: Reading,
  sentence: number,
  predicate: number,
): JudgedStanding {
  const tree = sentenceOf(reading, sentence);
  const token = tree.tokens[predicate];
  if (token === undefined || endsInQuestion(tree)) return NOT_A_FACT;
  const claims = reading.quotations.filter((quotation) => covers(quotation.content, token));
  if (claims.some((claim) => claim.kind === "direct")) return NOT_A_FACT;
  if (pathToRoot(tree, predicate).some((at) => isUnreal(tree, at))) return NOT_A_FACT;
  const claim = claims.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  if (claim === null) {
    return isInsideComplement(tree, predicate) ? NOT_A_FACT : { standing: "fact", claim: null };
  }
  const attributable = claim.source !== null && claim.link === "explicit" && claims.length === 1;
  return attributable ? { standing: "claim", claim } : NOT_A_FACT;
}

function lengthOf(quotation: Quotation): number {
  return quotation.content.end - quotation.content.start;
}

function endsInQuestion(sentence: Sentence): boolean {
  return sentence.tokens.slice(-2).some((token) => token.text === "?");
}

/** A condition, a hedge, a negated or denied embedding, or a clause used as a subject. */
function isUnreal(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (isRelation(token, "csubj")) return true;
  return childrenOf(sentence, at).some((child) => {
    const word = sentence.tokens[child]!;
    const text = word.text.toLowerCase();
    if (isRelation(word, "mark")) return CONDITIONAL_MARKERS.has(text);
    if (isRelation(word, "advcl")) return hasCondition(sentence, child);
    if (isRelation(word, "advmod")) return HEDGES.has(text) || NEGATIONS.has(text);
    return false;
  });
}

/** "If the council agrees, …": what follows a condition has not happened either. */
function hasCondition(sentence: Sentence, clause: number): boolean {
  return childrenOf(sentence, clause).some((at) => {
    const word = sentence.tokens[at]!;
    return isRelation(word, "mark") && /^(?:if|unless)$/i.test(word.text);
  });
}

/** Under a verb of wanting, hoping or thinking, where no quotation claims it. */
function isInsideComplement(sentence: Sentence, predicate: number): boolean {
  return pathToRoot(sentence, predicate).some((at) => {
    const token = sentence.tokens[at]!;
    if (!isRelation(token, "ccomp", "xcomp")) return false;
    const verb = sentence.tokens[token.head];
    return verb !== undefined && !FACTIVE_VERBS.has(verb.lemma);
  });
}
