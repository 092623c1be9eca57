import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { takesPluralVerb } from "./clause-number";
import { wordTail } from "./clause-tail";
import { tidy } from "./tidy";
import { verbGroupOf } from "./verb-group";

/** How a predicate opens; only predicates of one shape stand beside each other as options. */
export type PredicateShape = "past" | "future" | "was" | "other";

/** What a clause says of its subject, without the subject: "closed the bridge to lorries". */
export interface Predicate {
  /** As it stands after a subject of the same number. */
  readonly text: string;
  /** The same without its operator: "close the bridge to lorries" after "will". */
  readonly bare: string;
  readonly shape: PredicateShape;
  readonly plural: boolean;
  readonly sentences: readonly number[];
  readonly entityIds: readonly string[];
}

/** The clause without its subject and without the words under `asked`; null where the rest can't stand alone. */
export function wordPredicate(
  reading: Reading,
  clause: Clause,
  asked: ReadonlySet<number>,
): Predicate | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const group = verbGroupOf(sentence, clause);
  const subjectId = reading.entityAt(clause.sentence, clause.subject)?.entity.id ?? null;
  const tail = wordTail(reading, clause, asked, subjectId);
  if (group === null || tail === null || tail.text === "") return null;
  const plural = takesPluralVerb(reading, clause);
  const verb = plural ? group.plural : group.plain;
  return {
    text: tidy(`${verb} ${tail.text}`),
    bare: tidy(`${group.rest} ${tail.text}`),
    shape: shapeOf(verb, group.operator),
    plural,
    sentences: tail.sentences,
    entityIds: tail.entityIds,
  };
}

function shapeOf(verb: string, operator: string): PredicateShape {
  if (operator === "did") return "past";
  if (operator === "will") return "future";
  return /^(?:was|were) /.test(verb) ? "was" : "other";
}
