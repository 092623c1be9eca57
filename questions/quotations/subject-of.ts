import { reportingClass } from "../lexicon/reporting-verbs";
import { childrenOf, isRelation, pathToRoot } from "../text/tree";
import type { Sentence } from "../types";
import { canClaim } from "./can-claim";

/** Who a verb is said of. */
export interface Subject {
  /** The word at the head of the subject's phrase. */
  readonly head: number;
  /** How sure the parser is of every arc that led there. */
  readonly confidence: number;
  /** Whether it is the verb's own subject, not one that it shares with another verb. */
  readonly own: boolean;
}

const relativePronoun = /^(?:who|which|that)$/iu;

/** Below this a participle rather says what the subject of the whole clause does than what the nearest noun does. */
const LEAST_ACL = 0.5;

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
  const subjects = children.filter((child) => isRelation(sentence.tokens[child], "nsubj"));
  // Where the tree gives two, the one right before the verb is its own ("Part of it, she said, is luck").
  const own = subjects.findLast((child) => child < verb) ?? subjects[0];
  const above = (head: number): Subject => ({ head, confidence: token.confidence, own: true });
  if (own !== undefined) {
    const subject = sentence.tokens[own]!;
    const relative = isRelation(token, "acl:relcl", "acl") && relativePronoun.test(subject.text);
    if (!relative) return { head: own, confidence: subject.confidence, own: true };
    return token.head >= 0 ? above(token.head) : null;
  }
  if (token.head < 0) return null;
  const comment = token.xpos === "VBG" && sentence.tokens[verb - 1]?.text === ",";
  if (isRelation(token, "acl") && !comment && token.confidence >= LEAST_ACL) {
    if (token.xpos !== "VBG") return null;
    return writerAbove(sentence, verb, depth) ?? above(token.head);
  }
  const outer = governingSubject(sentence, verb, depth);
  if (outer === null) return null;
  return { head: outer.head, confidence: Math.min(outer.confidence, token.confidence), own: false };
}

/**
 * "Jobs resigned in a letter to the board stating …": what a letter, statement or message in a clause states is
 * its subject's word, not that of whoever stands nearer. Null where no such paper is around.
 */
function writerAbove(sentence: Sentence, verb: number, depth: number): Subject | null {
  const path = pathToRoot(sentence, verb).slice(1);
  const paper = path.find(
    (at) =>
      isRelation(sentence.tokens[at], "obl", "obj") &&
      /^(?:letter|statement|email|message|note|memo|post|tweet|release)$/u.test(
        sentence.tokens[at]!.lemma,
      ),
  );
  if (paper === undefined) return null;
  const writer = subjectOf(sentence, sentence.tokens[paper]!.head, depth + 1);
  return writer && { ...writer, own: false };
}

/**
 * "Trump tweeted the report proves it and said …": a verb of reporting goes on from the verb of reporting around
 * the clause, not from the verb inside that the tree has joined it to. Null where there is none around.
 */
function reporterAbove(sentence: Sentence, joined: number, verb: number): Subject | null {
  if (reportingClass(sentence.tokens[joined]!.lemma) !== null) return null;
  if (!isRelation(sentence.tokens[joined], "ccomp", "conj")) return null;
  for (const above of pathToRoot(sentence, joined).slice(1)) {
    if (reportingClass(sentence.tokens[above]!.lemma) === null) continue;
    const subject = subjectOf(sentence, above, 3);
    return subject !== null && subject.head < verb
      ? { ...subject, confidence: subject.confidence * 0.7 }
      : null;
  }
  return null;
}

/**
 * The subject of the clause that a verb without one hangs in. After a comma ("He criticised the plan, saying …")
 * that is the sentence's own, whatever noun or inner clause the tree has tied the comment to.
 */
function governingSubject(sentence: Sentence, verb: number, depth: number): Subject | null {
  const token = sentence.tokens[verb]!;
  const participle = token.xpos === "VBG";
  const shared =
    isRelation(token, "conj", "xcomp") ||
    (participle && isRelation(token, "advcl", "acl", "dep", "obl"));
  if (!shared) return null;
  const first = subjectOf(sentence, token.head, depth + 1);
  const outside = isRelation(token, "conj") ? reporterAbove(sentence, token.head, verb) : null;
  if (outside !== null) return outside;
  const spoken = first === null ? undefined : sentence.tokens[first.head];
  const claims = canClaim(spoken, "speech") && !/^(?:it|they)$/iu.test(spoken?.text ?? "");
  if (!participle || claims) return first;
  for (const above of pathToRoot(sentence, token.head).slice(1)) {
    const outer = /^(?:VBD|VBZ|VBP)$/u.test(sentence.tokens[above]!.xpos)
      ? subjectOf(sentence, above, 3)
      : null;
    if (outer !== null && outer.head < verb && sentence.tokens[outer.head]!.upos !== "PRON")
      return outer;
  }
  return first;
}
