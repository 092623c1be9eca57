import { childrenOf, isRelation } from "../text/tree";
import type { Sentence } from "../types";

/** Who a verb is said of. */
export interface Subject {
  /** The word at the head of the subject's phrase. */
  readonly head: number;
  /** How sure the parser is of every arc that led there. */
  readonly confidence: number;
}

const relativePronoun = /^(?:who|which|that)$/iu;

/**
 * The subject of a verb, found by its relations: its own; of the verb it is joined to ("said … and added");
 * of the clause it comments ("X left, saying …"); the noun that it describes ("X, who said …").
 * Null for passives and where the tree gives none.
 */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): Subject | null {
  const token = sentence.tokens[verb];
  if (token === undefined || depth > 3) return null;
  const children = childrenOf(sentence, verb);
  if (children.some((child) => isRelation(sentence.tokens[child], "nsubj:pass", "aux:pass")))
    return null;
  const own = children.find((child) => isRelation(sentence.tokens[child], "nsubj"));
  const above = (head: number): Subject => ({ head, confidence: token.confidence });
  if (own !== undefined) {
    const subject = sentence.tokens[own]!;
    const relative = isRelation(token, "acl:relcl", "acl") && relativePronoun.test(subject.text);
    if (!relative) return { head: own, confidence: subject.confidence };
    return token.head >= 0 ? above(token.head) : null;
  }
  if (token.head < 0) return null;
  if (isRelation(token, "acl")) return token.xpos === "VBG" ? above(token.head) : null;
  const shared =
    isRelation(token, "conj", "xcomp") || (isRelation(token, "advcl") && token.xpos === "VBG");
  const outer = shared ? subjectOf(sentence, token.head, depth + 1) : null;
  return outer && { head: outer.head, confidence: Math.min(outer.confidence, token.confidence) };
}
