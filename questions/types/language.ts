import type { Article, Span } from "./article";

/** Universal part-of-speech tags (universaldependencies.org). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: VBD, NNP, … */
  readonly xpos: string;
  /** Index, within the sentence, of the word this one depends on; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, subtype included: "nsubj", "nsubj:pass", "obl:agent", … */
  readonly relation: string;
  /** Calibrated probability that `head` and `relation` are both right, 0 to 1. */
  readonly confidence: number;
}

export interface Sentence extends Span {
  /** Position in the article, from 0. */
  readonly index: number;
  /** Index into `Analysis.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export type NameType = "person" | "place" | "organization" | "other";

/** One name as it stands in the text, without titles ("President") or a possessive 's. */
export interface Name extends Span {
  readonly sentence: number;
  /** Indices of its first and last token within the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** Calibrated probability that the type (and that this is a name) is right, 0 to 1. */
  readonly confidence: number;
}

/** What the language layer knows of an article. */
export interface Analysis {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** The trained model, loaded: words of sentences in, one reading for each sentence out. */
export interface LanguageModel {
  read(sentences: readonly (readonly string[])[]): readonly SentenceReading[];
}

/** The model's reading of one sentence; every array has one entry a word. */
export interface SentenceReading {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Calibrated probability of head and relation together. */
  readonly confidences: readonly number[];
  /** For each word the probability of each name type, and of being no part of a name. */
  readonly names: readonly Readonly<Record<NameType | "time" | "none", number>>[];
  /** For each word the probability that it begins a new name rather than going on with one. */
  readonly nameStarts: readonly number[];
}
