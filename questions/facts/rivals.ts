import type { Clause } from "./clause";
import { type Reading, sentenceOf } from "./reading";

/**
 * Whether another clause of the article could fill the same slot with something else, so that a question for it
 * would have two right answers: the same verb about the same things with another subject, time, place or number.
 */
export function hasRival(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  slot: "subject" | "other",
): boolean {
  return clauses.some((other) => {
    if (other === clause || other.lemma !== clause.lemma) return false;
    const sameSubject = subjectKey(reading, other) === subjectKey(reading, clause);
    if (slot === "subject") return !sameSubject && sharesArgument(reading, clause, other);
    return sameSubject && !differInArgument(reading, clause, other);
  });
}

function subjectKey(reading: Reading, clause: Clause): string {
  return argumentKey(reading, clause, clause.subject);
}

/** The entity at a word, or the word's lemma where it names none. */
function argumentKey(reading: Reading, clause: Clause, at: number): string {
  const link = reading.entityAt(clause.sentence, at);
  if (link !== null) return link.entity.metonymClass ?? link.entity.id;
  return sentenceOf(reading, clause.sentence).tokens[at]?.lemma ?? "";
}

function argumentsOf(reading: Reading, clause: Clause): Set<string> {
  const places = [
    clause.object,
    clause.indirectObject,
    clause.complement,
    clause.agent,
    ...clause.obliques,
  ];
  return new Set(places.filter((at) => at >= 0).map((at) => argumentKey(reading, clause, at)));
}

function sharesArgument(reading: Reading, a: Clause, b: Clause): boolean {
  const [left, right] = [argumentsOf(reading, a), argumentsOf(reading, b)];
  if (left.size === 0 || right.size === 0) return true;
  return [...left].some((key) => right.has(key));
}

function differInArgument(reading: Reading, a: Clause, b: Clause): boolean {
  if (a.object < 0 || b.object < 0) return false;
  return argumentKey(reading, a, a.object) !== argumentKey(reading, b, b.object);
}
