import type { EvidenceSpan } from "./article";
import type { Entity } from "./entities";
import type { Analysis } from "./language";
import type { Quotation } from "./quotations";

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
