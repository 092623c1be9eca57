import { CONDITIONAL_MARKERS } from "../../lexicon/factuality";
import { DEICTIC_TIMES } from "../../lexicon/pointing-words";
import { reportingClass } from "../../lexicon/reporting-verbs";
import {
  childrenOf,
  childWith,
  closesAtMark,
  isRelation,
  opensAfterComma,
  subtreeOf,
} from "../../text/tree";
import type { Sentence } from "../../types";

/** Whether a sentence can do without the phrase under a word. */
export type CanGo = (sentence: Sentence, at: number) => boolean;

/**
 * What a statement can do without, the most dispensable first. Each step holds those before it: brackets, then what
 * stands between commas, then what is only joined to the statement and would be true or false by itself.
 */
export const STEPS: readonly CanGo[] = [
  isBracketed,
  (sentence, at) => isBracketed(sentence, at) || isBetweenCommas(sentence, at),
  (sentence, at) =>
    isBracketed(sentence, at) || isBetweenCommas(sentence, at) || isJoinedOn(sentence, at),
];

/** "today" and "recently" by themselves: who reads the question on another day does without. */
export function isDeictic(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  return (
    isRelation(token, "advmod", "obl", "nmod:unmarked") &&
    DEICTIC_TIMES.has(token.text.toLowerCase()) &&
    childrenOf(sentence, at).length === 0
  );
}

/** Whether the word is the verb of a second statement, with a subject of its own, that is joined to the main one. */
export function isSecondStatement(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  return (
    isRelation(token, "conj") &&
    sentence.tokens[token.head]?.head === -1 &&
    childWith(sentence, at, "nsubj") >= 0
  );
}

function isBracketed(sentence: Sentence, at: number): boolean {
  return /^[([]$/.test(sentence.tokens[subtreeOf(sentence, at)[0]!]?.text ?? "");
}

/** An aside after a comma, a participle behind one, or a second statement. */
function isBetweenCommas(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (isSecondStatement(sentence, at)) return true;
  // "…, officials warned on Monday": without it a claim would become a fact.
  if (!opensAfterComma(sentence, at) || reportingClass(token.lemma) !== null) return false;
  // "to Samoa, then Fiji, Vanuatu and Australia": a member of a list that the tree takes for an aside.
  if (isRelation(token, "appos") && childWith(sentence, at, "conj") >= 0) return false;
  if (isRelation(token, "appos", "acl", "parataxis")) {
    // "South Korea, a surprisingly low 67 on the index, performed": half an aside may hang elsewhere.
    return closesAtMark(sentence, at);
  }
  return isRelation(token, "advcl") && /^VB[GN]$/.test(token.xpos) && at > token.head;
}

/** What else the subject did, and the time or ground that a clause of its own gives: never a condition. */
function isJoinedOn(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  const isOfMain = sentence.tokens[token.head]?.head === -1;
  if (!isOfMain) return false;
  if (isRelation(token, "conj"))
    return token.xpos.startsWith("V") && xposOf(sentence, token.head).startsWith("V");
  if (!isRelation(token, "advcl")) return false;
  const marker = sentence.tokens[childWith(sentence, at, "mark")]?.text.toLowerCase() ?? "";
  const isGround = /^(?:after|before|when|while|as|because|since|although|though)$/.test(marker);
  return (
    xposOf(sentence, token.head) === "VBD" &&
    (isGround || (marker === "" && token.xpos === "VBG")) &&
    !subtreeOf(sentence, at).some((below) =>
      CONDITIONAL_MARKERS.has(sentence.tokens[below]!.text.toLowerCase()),
    )
  );
}

function xposOf(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.xpos ?? "";
}
