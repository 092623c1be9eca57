import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { childrenOf, isRelation } from "../../text/tree";
import type { Sentence } from "../../types";

/** Whether the noun phrase headed by `head` takes a plural verb. */
export function isPlural(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  if (token.upos === "PRON") return /^(they|we|these|those)$/i.test(token.text);
  const joined = childrenOf(sentence, head).some(
    (at) =>
      isRelation(sentence.tokens[at], "conj") &&
      childrenOf(sentence, at).some((cc) => sentence.tokens[cc]!.lemma === "and"),
  );
  return joined || /^NNP?S$/.test(token.xpos);
}

/**
 * Whether the verb after this clause's own subject is a plural one: as the article has it ("the aircraft have"), and
 * where that does not show, as the noun says. "They" for a council and "Fildes", whatever its last letter, take a singular.
 */
export function takesPluralVerb(reading: Reading, clause: Clause): boolean {
  const sentence = sentenceOf(reading, clause.sentence);
  const subject = sentence.tokens[clause.subject]!;
  const link = reading.entityAt(clause.sentence, clause.subject);
  if (link !== null && (link.entity.type === "person" || subject.upos === "PRON")) return false;
  const finite =
    sentence.tokens[
      [...clause.auxiliaries, clause.copula, clause.predicate]
        .filter((at) => at >= 0)
        .toSorted((a, b) => a - b)[0]!
    ]!;
  if (clause.subjectForm !== "own") return isPlural(sentence, clause.subject);
  if (finite.xpos === "VBP" || /^were$/i.test(finite.text)) return true;
  if (finite.xpos === "VBZ" || /^was$/i.test(finite.text)) return false;
  return isPlural(sentence, clause.subject);
}
