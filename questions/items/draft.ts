import { type Reading, sentenceOf } from "../facts/reading";
import { evidenceSpan } from "../text/evidence";
import type { Draft, EvidenceSpan } from "../types";

/** What a form has to say of its draft; the rest is filled in here. */
export interface DraftParts extends Pick<
  Draft,
  "kind" | "form" | "stem" | "key" | "answerType" | "factId" | "confidence" | "why"
> {
  readonly type?: Draft["type"];
  readonly entityId?: string | null;
  readonly keySpan?: Draft["keySpan"];
  /** Indices of the sentences that prove the key, the main one first, then those that resolve its names. */
  readonly sentences: readonly number[];
  /** Ids of the entities in stem and key: what the article is about weighs more. */
  readonly entityIds?: readonly string[];
  readonly embedded?: string | null;
  readonly statement?: string | null;
  readonly distractors?: Draft["distractors"];
}

/** A whole draft from a form's parts: evidence spans from sentence numbers, weight from what it is about. */
export function draftOf(reading: Reading, parts: DraftParts): Draft {
  const { sentences, entityIds = [], ...rest } = parts;
  const ids = parts.entityId == null ? entityIds : [...entityIds, parts.entityId];
  return {
    type: "multiple-choice",
    entityId: null,
    keySpan: null,
    embedded: null,
    statement: null,
    distractors: [],
    ...rest,
    evidence: sentenceSpans(reading, sentences),
    weight: weightOf(reading, ids, sentences[0] ?? 0),
  };
}

/** The sentences with these numbers as evidence, each once, the one that proves the key first. */
export function sentenceSpans(reading: Reading, sentences: readonly number[]): EvidenceSpan[] {
  return [...new Set(sentences)].map((index) =>
    evidenceSpan(reading.analysis.article.text, sentenceOf(reading, index)),
  );
}

/**
 * How much a fact matters to the article, 0 to 1: how often its entities are mentioned, whether the title names
 * them, and a little for standing early.
 */
export function weightOf(reading: Reading, entityIds: readonly string[], sentence: number): number {
  const entities = reading.entities.filter((entity) => entityIds.includes(entity.id));
  const most = Math.max(1, ...reading.entities.map((entity) => entity.mentions.length));
  const share = Math.max(0, ...entities.map((entity) => entity.mentions.length)) / most;
  const title = reading.analysis.article.title;
  const inTitle = entities.some((entity) => entity.aliases.some((alias) => title.includes(alias)));
  const early = 1 - sentence / Math.max(1, reading.analysis.sentences.length);
  return 0.5 * share + (inTitle ? 0.3 : 0) + 0.2 * early;
}
