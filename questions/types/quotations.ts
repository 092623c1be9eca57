import type { EvidenceSpan } from "./article";

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
