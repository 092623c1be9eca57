import type { Clause } from "../../facts/clause";
import { isInRange, withModifier } from "../../facts/number-phrase";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { subtreeOf } from "../../text/tree";
import { evidenceSpan } from "../../text/evidence";
import type { Draft, EvidenceSpan, Sentence } from "../../types";
import { lowerCased } from "./how-many";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";
import { prepositionOf } from "./where";

/** Verbs after which a bare stretch of time says how long. */
const LASTING: ReadonlySet<string> = new Set(
  "last take live stay wait serve run work continue spend".split(" "),
);
const MOST_WORDS = 6;

/** "For how long was the school closed?": asks for the stretch of time that a clause gives. */
export function askHowLong(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) =>
    isAskable(reading, clause)
      ? [clause.object, ...clause.obliques]
          .filter((at) => at >= 0)
          .flatMap((at) => durationDraft(reading, clause, clauses, at) ?? [])
      : [],
  );
}

function durationDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  head: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  // "the worst crisis for fifty years" did not last so long.
  if (head !== clause.object && hasSuperlative(sentence, clause)) return null;
  const wh = questionWords(sentence, clause, head);
  const duration = wh === null ? null : durationAt(reading, sentence, head);
  if (wh === null || duration === null) return null;
  return slotDraft(reading, clause, clauses, {
    kind: "when",
    form: "how-long",
    wh,
    asked: new Set([head]),
    key: lowerCased(duration.quote),
    answerType: "duration",
    keySpan: duration,
    confidence: sentence.tokens[head]!.confidence,
    why: `The article gives the time as ${duration.quote}.`,
  });
}

function hasSuperlative(sentence: Sentence, { object, predicate, copula }: Clause): boolean {
  const top = object >= 0 ? object : copula >= 0 ? predicate : -1;
  return (
    top >= 0 &&
    subtreeOf(sentence, top).some(
      (at) =>
        /^(?:JJS|RBS)$/.test(sentence.tokens[at]!.xpos) ||
        /^(?:first|only)$/i.test(sentence.tokens[at]!.text),
    )
  );
}

function questionWords(sentence: Sentence, clause: Clause, head: number): string | null {
  if (head !== clause.object && prepositionOf(sentence, head) === "for") return "For how long";
  if (head !== clause.object && prepositionOf(sentence, head) !== "") return null;
  return LASTING.has(clause.lemma) && clause.lemma !== "spend" ? "How long" : null;
}

/** "More than nine days": the number and its unit, where the phrase holds no more than that. */
function durationAt(reading: Reading, sentence: Sentence, head: number): EvidenceSpan | null {
  const words = subtreeOf(sentence, head).map((at) => sentence.tokens[at]!);
  const number = reading.numbers.find(
    (mention) => mention.kind === "duration" && words.some((word) => overlaps(word, mention)),
  );
  const unit = sentence.tokens[head]!;
  if (number === undefined || number.end >= unit.end || words.length > MOST_WORDS) return null;
  if (
    isInRange(reading, number) ||
    words.some((word) => /^(?:first|last|next|past|time|ago)$/i.test(word.text))
  )
    return null;
  if (words.some((word) => word.start >= unit.end)) return null;
  const { start } = withModifier(reading, number);
  return evidenceSpan(reading.analysis.article.text, { start, end: unit.end });
}
