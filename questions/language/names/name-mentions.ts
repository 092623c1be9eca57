import type { Sentence, SentenceReading } from "../../types";
import { casingOf } from "./casing";
import { nameRuns } from "./name-runs";
import type { Stretch } from "./title-split";
import {
  contextEvidence,
  modelEvidence,
  NAME_TYPES,
  noScores,
  type TypeScores,
} from "./type-evidence";

/** A stretch of a sentence that may be a name, with what speaks for each type where it stands. */
export interface NameMention extends Stretch {
  readonly sentence: number;
  readonly words: readonly string[];
  /** Its spelling, which mentions of one name share. */
  readonly key: string;
  readonly scores: TypeScores;
  /** Probability that this is a name at all, whatever its type. */
  readonly named: number;
}

/** What a known surname is taken for where the model did not see a name. */
const LEAST_SURNAME = 0.6;

function mentionOf(sentence: Sentence, reading: SentenceReading, run: Stretch): NameMention {
  const words = sentence.tokens.slice(run.first, run.last + 1).map((token) => token.text);
  const model = modelEvidence(reading, run);
  const context = contextEvidence(sentence, run);
  const scores = noScores();
  for (const type of NAME_TYPES) scores[type] = model[type] + context[type];
  let named = 0;
  for (let at = run.first; at <= run.last; at++)
    named += 1 - (reading.names[at]?.none ?? 1) - (reading.names[at]?.time ?? 0);
  return {
    ...run,
    sentence: sentence.index,
    words,
    key: words.join(" "),
    scores,
    named: named / words.length,
  };
}

/** Everything in an article that may be a name, in order. */
export function nameMentions(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): NameMention[] {
  const casing = casingOf(sentences);
  return sentences.flatMap((sentence, index) => {
    const reading = readings[index];
    return reading
      ? nameRuns(sentence, reading, casing).map((run) => mentionOf(sentence, reading, run))
      : [];
  });
}

/**
 * Mentions of `surnames` that stand outside all `found` names: "Jobs welcomed everyone", where only an
 * earlier "Steve Jobs" tells that the sentence does not begin with a common noun.
 */
export function surnameMentions(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
  found: readonly NameMention[],
  surnames: ReadonlySet<string>,
): NameMention[] {
  const covered = new Set(
    found.flatMap(({ sentence, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => `${sentence} ${first + offset}`),
    ),
  );
  return sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((token, at) => {
      const reading = readings[index];
      const isNoun = token.upos === "PROPN" || token.upos === "NOUN";
      // "Image: …" labels what follows it.
      const isLabel = sentence.tokens[at + 1]?.text === ":";
      if (
        !reading ||
        !isNoun ||
        isLabel ||
        !surnames.has(token.text) ||
        covered.has(`${index} ${at}`)
      )
        return [];
      const mention = mentionOf(sentence, reading, { first: at, last: at });
      return [{ ...mention, named: Math.max(mention.named, LEAST_SURNAME) }];
    }),
  );
}
