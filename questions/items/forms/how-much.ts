import type { Clause } from "../../facts/clause";
import { isInRange, withModifier } from "../../facts/number-phrase";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { CHANGE_VERBS } from "../../lexicon/change-verbs";
import { isRelation, subtreeOf } from "../../text/tree";
import type { Draft, NumberMention, Sentence } from "../../types";
import { wordTokens } from "../wording/phrase";
import { lowerCased } from "./how-many";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";
import { prepositionOf } from "./where";

/** Verbs after which "how much" alone asks for a sum; after others it is "how much money". */
const MONEY_VERBS: ReadonlySet<string> = new Set(
  "cost pay spend earn owe charge fetch save borrow donate".split(" "),
);
const GIVING_VERBS: ReadonlySet<string> = new Set(
  (
    "receive need lose win give raise make get have invest contribute take offer lend provide award allocate demand " +
    "seek steal want bring send collect promise pledge generate gain inherit grant set"
  ).split(" "),
);
const TRADE_VERBS: ReadonlySet<string> = new Set(
  "sell buy purchase acquire auction obtain go rent lease offer".split(" "),
);
const PRICE_VERBS: ReadonlySet<string> = new Set(
  "price value estimate sell close trade start".split(" "),
);

/** "How much will the work cost?": asks for a sum of money that a clause gives. */
export function askHowMuch(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause)) return [];
    return [clause.object, ...clause.obliques]
      .filter((at) => at >= 0)
      .flatMap((at) => moneyDraft(reading, clause, clauses, at) ?? []);
  });
}

function moneyDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  head: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const sum = sumAt(reading, sentence, head);
  const wh = sum === null ? null : questionWords(sentence, clause, head);
  if (sum === null || wh === null) return null;
  const quantity = withModifier(reading, sum.number);
  return slotDraft(reading, clause, clauses, {
    kind: "how-many",
    form: "how-much",
    wh,
    asked: new Set([head]),
    ending: sum.ending,
    key: lowerCased(quantity.quote),
    answerType: "money",
    keySpan: quantity,
    confidence: 0.9,
    why: `The article gives the sum as ${sum.number.quote}.`,
  });
}

/** How a sum in this place is asked for: "How much", "For how much", "By how much"; null where it can't be. */
function questionWords(sentence: Sentence, clause: Clause, head: number): string | null {
  const preposition = head === clause.object ? "" : prepositionOf(sentence, head);
  // "reduced to US $99": the tree hangs the sum elsewhere, but it is no difference.
  const first = subtreeOf(sentence, head)[0] ?? head;
  if (preposition === "" && /^(?:to|from|US)$/.test(sentence.tokens[first - 1]?.text ?? ""))
    return null;
  if (clause.lemma === "worth") return "How much";
  if (preposition === "by") return CHANGE_VERBS.has(clause.lemma) ? "By how much" : null;
  if (preposition === "for") return TRADE_VERBS.has(clause.lemma) ? "For how much" : null;
  if (preposition === "at") return PRICE_VERBS.has(clause.lemma) ? "At what price" : null;
  if (preposition !== "" || clause.copula >= 0) return null;
  if (CHANGE_VERBS.has(clause.lemma) && clause.lemma !== "raise") return "By how much";
  if (MONEY_VERBS.has(clause.lemma)) return "How much";
  return GIVING_VERBS.has(clause.lemma) ? "How much money" : null;
}

interface Sum {
  readonly number: NumberMention;
  /** What the sum is for, which ends the question: "in damages", "for repairs". */
  readonly ending: string;
}

/** The one sum that a phrase consists of, a purpose behind it apart; null where it says more than that. */
function sumAt(reading: Reading, sentence: Sentence, head: number): Sum | null {
  const words = subtreeOf(sentence, head);
  const number = reading.numbers.find(
    (mention) =>
      mention.sentence === sentence.index &&
      mention.kind === "money" &&
      words.some((at) => overlaps(sentence.tokens[at]!, mention)),
  );
  if (number === undefined || isInRange(reading, number)) return null;
  if (!overlaps(sentence.tokens[head]!, number)) return null;
  const rest = words.filter(
    (at) =>
      !overlaps(sentence.tokens[at]!, number) &&
      !isRelation(sentence.tokens[at], "advmod", "punct", "case", "fixed") &&
      !QUALIFIERS.test(sentence.tokens[at]!.text),
  );
  if (rest.length === 0) return { number, ending: "" };
  const behind = words.filter((at) => sentence.tokens[at]!.start >= number.end);
  const first = sentence.tokens[behind[0] ?? -1]?.text.toLowerCase();
  if (rest.some((at) => sentence.tokens[at]!.end <= number.start)) return null;
  if ((first !== "in" && first !== "for" && first !== "from") || behind.length > 6) return null;
  const ending = wordTokens(reading, sentence.index, behind)?.text;
  return ending === undefined || ending.includes(",") ? null : { number, ending };
}

const QUALIFIERS = /^(?:at|least|most|than|more|less|up|to|as|much|some|about|around|US)$/i;
