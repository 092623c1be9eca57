import type { Article, EvidenceSpan, Span } from "./article";
import type { Entity } from "./entities";
import type { Fact } from "./facts";
import type { NameType } from "./language";
import type { Quotation } from "./quotations";

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
  | "predicate"
  | "phrase"
  | "truth"
  | "sentence";

/**
 * A multiple response has several right options. A two-part item asks for the answer and then for the sentence that
 * proves it: its options are those of both parts, one right in each.
 */
export type ItemType =
  "multiple-choice" | "true-false" | "select-evidence" | "multiple-response" | "two-part";

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
  /** The question inside another sentence, "who hosted the summit"; null where the form has none. */
  readonly embedded: string | null;
  /** The fact as a sentence with a slot for the key, "{name} hosted the summit."; null where the form has none. */
  readonly statement: string | null;
  /** Distractors that the form itself can offer, best first; more are found later. */
  readonly distractors: readonly Distractor[];
}

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly why: string;
  readonly origin?: DistractorOrigin;
  /** Of a two-part item, an option of the second part; missing in all others. */
  readonly part?: "proof";
  /** The sentence that the option comes from, to show in review. */
  readonly evidence?: EvidenceSpan;
}

/** A step of a scale, from the easiest to the hardest. */
export type DifficultyStep = 1 | 2 | 3 | 4 | 5;

/** How hard an item is expected to be, on the three scales of Kirsch and Mosenthal (1990). */
export interface Difficulty {
  /** What is asked for: from a person or place (1) to what somebody argues (5). */
  readonly information: DifficultyStep;
  /** What it takes to find it: from the stem's own words in one sentence (1) to joining several (5). */
  readonly match: DifficultyStep;
  /** How near the text the wrong options are: from invented (1) to beside the answer (5). */
  readonly distractors: DifficultyStep;
  readonly label: "easy" | "medium" | "hard";
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
  /** Missing from items that were stored before it was predicted. */
  readonly difficulty?: Difficulty;
}

/**
 * What a teacher decided about an item after it was taken: another option is right, one more is right as well, or the
 * item counts for nobody.
 */
export type Ruling =
  | { readonly kind: "key"; readonly optionId: string }
  | { readonly kind: "accept"; readonly optionId: string }
  | { readonly kind: "void" };

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
