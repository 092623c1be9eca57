import type { Span } from "../types";
import type { Frame } from "./frame";

/** A quotation before its source is looked up. */
export interface DraftQuotation {
  readonly content: Span;
  /** What claims it for somebody; null where nothing in its sentence does. */
  readonly frame: Frame | null;
  readonly link: "explicit" | "continued" | "implicit";
  /** Indices of the quoted spans inside the content. */
  readonly spans: readonly number[];
  readonly confidence: number;
}
