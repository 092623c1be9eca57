import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { isRelation, subtreeOf } from "../../text/tree";
import type { Draft, NumberMention } from "../../types";
import { draftOf } from "../draft";
import { askWithInversion } from "../wording/clause-question";
import { isAskable } from "./subject";

/** Verbs after which "how much" alone asks for a sum. */
const MONEY_VERBS = new Set(
  "cost pay raise spend earn lose donate invest offer owe borrow save receive charge contribute fetch give win".split(
    " ",
  ),
);

/** "How much will the work cost?": asks for a sum of money that is a verb's object. */
export function askHowMuch(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => moneyDraft(reading, clause, clauses) ?? []);
}

function moneyDraft(reading: Reading, clause: Clause, clauses: readonly Clause[]): Draft | null {
  if (!isAskable(reading, clause) || clause.object < 0 || !MONEY_VERBS.has(clause.lemma))
    return null;
  const sum = sumAt(reading, clause);
  if (sum === null || hasRival(reading, clause, clauses, "other")) return null;
  const stem = askWithInversion(reading, clause, "How much", new Set([clause.object]));
  if (stem === null) return null;
  return draftOf(reading, {
    kind: "how-many",
    form: "how-much",
    stem: stem.text,
    embedded: stem.embedded,
    key: sum.quote,
    answerType: "money",
    keySpan: sum,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence:
      clause.confidence * sentenceOf(reading, clause.sentence).tokens[clause.object]!.confidence,
    sentences: [clause.sentence, ...stem.sentences],
    entityIds: stem.entityIds,
    why: `The article gives the sum as ${sum.quote}.`,
  });
}

/** The one sum that the object consists of; null where it says more than the sum. */
function sumAt(reading: Reading, clause: Clause): NumberMention | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const words = subtreeOf(sentence, clause.object).map((at) => sentence.tokens[at]!);
  const sum = reading.numbers.find(
    (number) => number.kind === "money" && words.some((word) => overlaps(word, number)),
  );
  if (sum === undefined) return null;
  const rest = words.filter((word) => !overlaps(word, sum) && !isRelation(word, "advmod", "punct"));
  return rest.length === 0 ? sum : null;
}
