/**
 * The shapes that pass from stage to stage. All of them are plain data that could be printed.
 *
 * Every offset counts UTF-16 code units in `Article.text`, half-open: `text.slice(start, end)`.
 */

/** A news article: `text` excludes the title; a newline ends a paragraph. */
export interface Article {
  readonly title: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`, where it is known. Relative dates resolve against it. */
  readonly published?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `quote === text.slice(start, end)`, always. */
export interface EvidenceSpan extends Span {
  readonly quote: string;
}

/* ------------------------------------------------------------------ language */

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

/* ------------------------------------------------------------- who is who */

export type EntityType = NameType;
export type Gender = "female" | "male" | "unknown";

/** A role as the article gives it: "Ukrainian President", "Trump's envoy for the conflict". */
export interface Role extends EvidenceSpan {
  readonly sentence: number;
  /** Title before the name, appositive beside it, or a copula ("X is the mayor of Y"). */
  readonly form: "title" | "appositive" | "copula";
  /** The pronoun that the role rests on ("his Russian counterpart"): it must be resolved before the role is shown. */
  readonly pronoun: Span | null;
}

export interface EntityMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly form: "name" | "pronoun" | "description";
  /** How sure the link to the entity is, 0 to 1. */
  readonly confidence: number;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name that the article gives, without titles. */
  readonly name: string;
  /** Every way the article names it, `name` included; no pronouns. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly gender: Gender;
  readonly mentions: readonly EntityMention[];
  /** Entities that stand for each other (Moscow, Russia, the Kremlin) share a class. */
  readonly metonymClass: string | null;
  readonly confidence: number;
}

/* --------------------------------------------------------------- quotations */

/** A part of a quotation found in the text (PARC: Pareti 2012 calls them source, cue, content). */
export interface QuotationSource extends EvidenceSpan {
  /** The fullest name that the article gives, or the phrase itself where it has no name. */
  readonly name: string;
  readonly entityId: string | null;
}

export interface Quotation {
  readonly kind: "direct" | "indirect" | "mixed";
  readonly content: EvidenceSpan;
  readonly cue: (EvidenceSpan & { readonly lemma: string }) | null;
  readonly source: QuotationSource | null;
  /** How the source was found: only "explicit" and "continued" may carry a question. */
  readonly link: "explicit" | "continued" | "implicit";
  /** Sentences that hold the content, the cue and the source. */
  readonly sentences: readonly number[];
  readonly confidence: number;
}

/* -------------------------------------------------------------------- facts */

export type ItemKind =
  "who-said" | "what-said" | "who" | "what" | "where" | "when" | "how-many" | "why";

/** What sort of thing an answer is. All options of an item share one. */
export type AnswerType =
  | "person"
  | "organization"
  | "country"
  | "place"
  | "date"
  | "duration"
  | "count"
  | "money"
  | "percent"
  | "measure"
  | "role"
  | "statement"
  | "clause"
  | "phrase"
  | "truth"
  | "sentence";

export type DateGranularity = "day" | "weekday" | "month" | "year" | "decade" | "other";

/** A date or a day as the text gives it: "Saturday", "17 March 2025", "February", "the 1990s". */
export interface DateMention extends EvidenceSpan {
  readonly sentence: number;
  readonly granularity: DateGranularity;
  /** ISO form as precise as the text allows: "2025-03-17", "2025-03", "2025"; null where it can't be known. */
  readonly iso: string | null;
  /** Set where it hangs on the day of publication: "yesterday", "last month". */
  readonly relative: boolean;
}

/** A number with its multiplier, currency or percent sign, without the noun that it counts. */
export interface NumberMention extends EvidenceSpan {
  readonly sentence: number;
  readonly value: number;
  readonly kind: "count" | "money" | "percent" | "measure" | "age" | "duration" | "year";
  /** "$", "%", "km", "years"; "" for a plain count. */
  readonly unit: string;
  /** The lemma of the noun that it counts; "" where there is none. */
  readonly noun: string;
}

/** What the later stages know of the article while they work on a draft. */
export interface ItemContext {
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly facts: readonly Fact[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
}

/** Something the article says happened or is so, with the sentences that say it. */
export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly evidence: readonly EvidenceSpan[];
  readonly sentence: number;
  readonly confidence: number;
  /** Set where the article reports it as somebody's claim. */
  readonly attributedTo: string | null;
}

/* -------------------------------------------------------------------- items */

export type ItemType = "multiple-choice" | "true-false" | "select-evidence";

export type DistractorOrigin =
  | "other-source"
  | "other-statement"
  | "same-type-name"
  | "other-role"
  | "near-number"
  | "other-number"
  | "near-date"
  | "other-date"
  | "near-place"
  | "other-clause"
  | "changed-role"
  | "other-sentence"
  | "opposite";

export interface Distractor {
  readonly text: string;
  readonly origin: DistractorOrigin;
  /** What a student who chose it is told: "Lavrov is the minister Rubio spoke with." */
  readonly why: string;
  /** Where the article says what the distractor was made from, if it does. */
  readonly evidence: EvidenceSpan | null;
}

/** A stem with its key, before distractors. */
export interface Draft {
  readonly type: ItemType;
  readonly kind: ItemKind;
  /** The form that wrote it, e.g. "quotation-to-source". */
  readonly form: string;
  readonly stem: string;
  readonly key: string;
  readonly answerType: AnswerType;
  /** The entity that the key names, if it names one. */
  readonly entityId: string | null;
  /** The key's own words in the text, where they stand there. */
  readonly keySpan: Span | null;
  readonly evidence: readonly EvidenceSpan[];
  /** Two drafts with one factId ask about the same fact. */
  readonly factId: string;
  readonly confidence: number;
  /** How much the fact matters to the article, 0 to 1. */
  readonly weight: number;
  /** What a student who chose the key is told. */
  readonly why: string;
  /** Distractors that the form itself can offer, best first; more are found later. */
  readonly distractors: readonly Distractor[];
}

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly why: string;
  readonly origin?: DistractorOrigin;
  /** The sentence that the option comes from, to show in review. */
  readonly evidence?: EvidenceSpan;
}

export interface Item {
  readonly id: string;
  readonly type: ItemType;
  readonly kind: ItemKind;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly key: string;
  readonly evidence: readonly EvidenceSpan[];
  readonly form: string;
  readonly factId: string;
}

/** What a check found wrong with a draft or an item. A hard finding rejects it, a soft one lowers its rank. */
export interface Finding {
  readonly rule: string;
  readonly severity: "hard" | "soft";
  readonly message: string;
}

export interface RejectedDraft {
  readonly stem: string;
  readonly key: string;
  readonly findings: readonly Finding[];
}

export interface Quiz {
  readonly article: Article;
  readonly items: readonly Item[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly rejected: readonly RejectedDraft[];
  /** Why there are fewer items than asked for; null when there are enough. */
  readonly shortfall: string | null;
}

/** A mention for the `--facts` output: names, dates and numbers. */
export interface Mention extends EvidenceSpan {
  readonly type: NameType | "date" | "number";
  /** The entity's fullest name; for a date its ISO form where known; for a number its value. */
  readonly entity: string;
}
