import type {
  Analysis,
  DateMention,
  Entity,
  NumberMention,
  Quotation,
  Sentence,
  Span,
} from "../types";

/** An entity that a word stands for, and how sure that is. */
export interface EntityLink {
  readonly entity: Entity;
  readonly form: "name" | "pronoun" | "description";
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

/** Everything the earlier stages found in one article, as the facts and items need it. */
export interface Reading {
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  /** The entity whose mention holds this token, the longest mention first; null where there is none. */
  entityAt(sentence: number, token: number): EntityLink | null;
}

/** Whether two half-open spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentence with this index; throws where the article has none, which is a broken promise of an earlier stage. */
export function sentenceOf(reading: Reading, index: number): Sentence {
  const sentence = reading.analysis.sentences[index];
  if (sentence === undefined) throw new Error(`The article has no sentence ${index}.`);
  return sentence;
}
