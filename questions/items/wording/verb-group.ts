import { childrenOf, isRelation } from "../../text/tree";
import type { Sentence, Token } from "../../types";
import type { Clause } from "../../facts/clause";

/** A clause's verb, cut where a question needs to turn it round. */
export interface VerbGroup {
  /** What goes before the subject in a question: "did", "has", "will", "was". */
  readonly operator: string;
  /** What then follows the subject: "accept", "been accepted", "" after a copula. */
  readonly rest: string;
  /** The group as it stands after a singular third-person subject: "accepted", "has been accepted". */
  readonly plain: string;
  /** The same after a plural subject: "have been accepted". */
  readonly plural: string;
}

/** The verb group of a clause, or null where its words do not make one (contractions that can't be undone). */
export function verbGroupOf(sentence: Sentence, clause: Clause): VerbGroup | null {
  const words = groupTokens(sentence, clause).map((at) => sentence.tokens[at]!);
  const finite = words[0];
  if (finite === undefined) return null;
  const rest = words.slice(1).map((token) => token.text.toLowerCase());
  const spelledOut = spellOut(finite, words[1]);
  if (spelledOut === null) return null;
  // "the tests they did involved 180 people": the "did" is another verb, for an auxiliary goes with a base form.
  if (/^(?:did|does|do)$/i.test(finite.text) && /^VB[DNZG]$/.test(words.at(-1)!.xpos)) return null;
  if (isOperator(finite)) {
    return {
      operator: spelledOut,
      rest: rest.join(" "),
      plain: [singular(spelledOut), ...rest].join(" "),
      plural: [agree(spelledOut, true), ...rest].join(" "),
    };
  }
  const particles = rest;
  const base = finite.lemma.toLowerCase();
  const present = finite.xpos === "VBZ" || finite.xpos === "VBP";
  return {
    operator: present ? "do" : "did",
    rest: [base, ...particles].join(" "),
    plain: [present ? thirdPerson(base) : finite.text.toLowerCase(), ...particles].join(" "),
    plural: [present ? base : finite.text.toLowerCase(), ...particles].join(" "),
  };
}

/** The operator as it agrees with its subject: "do" for a plural one, "does" for a singular one. */
export function agree(operator: string, pluralSubject: boolean): string {
  if (pluralSubject)
    return { does: "do", has: "have", is: "are", was: "were" }[operator] ?? operator;
  return singular(operator);
}

function singular(word: string): string {
  return { do: "does", have: "has", are: "is", were: "was" }[word] ?? word;
}

/** Auxiliaries, copula, verb and its particle, in the order of the sentence. */
function groupTokens(sentence: Sentence, clause: Clause): number[] {
  const particles = childrenOf(sentence, clause.predicate).filter(
    (at) => isRelation(sentence.tokens[at], "compound:prt") && at === clause.predicate + 1,
  );
  const core = clause.copula >= 0 ? [clause.copula] : [clause.predicate, ...particles];
  const last = Math.max(...core);
  // "is to be held": the "to" hangs on the verb as a mark and belongs to its group.
  const marks = childrenOf(sentence, clause.predicate).filter(
    (at) => sentence.tokens[at]!.xpos === "TO" && at > Math.min(...clause.auxiliaries) && at < last,
  );
  return [...clause.auxiliaries, ...marks, ...core].toSorted((a, b) => a - b);
}

function isOperator(token: Token): boolean {
  return token.upos === "AUX";
}

/** "’s" is "is" before an -ing form or an adjective and "has" before a participle; others have one reading. */
function spellOut(finite: Token, next: Token | undefined): string | null {
  const text = finite.text.toLowerCase().replace("’", "'");
  if (!text.startsWith("'")) return text;
  if (text === "'s" && next !== undefined) return next.xpos === "VBN" ? null : "is";
  return { "'ll": "will", "'re": "are", "'ve": "have", "'s": "is" }[text] ?? null;
}

/** The third person singular of a base form, by the spelling rules of English: "try" to "tries". */
export function thirdPerson(base: string): string {
  const irregular: Readonly<Record<string, string>> = {
    be: "is",
    have: "has",
    do: "does",
    go: "goes",
  };
  if (irregular[base] !== undefined) return irregular[base];
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return `${base}s`;
}
