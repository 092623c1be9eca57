import { numberWordValue } from "../lexicon/number-words";
import type { Draft } from "../types";
import { dateOrder } from "./near-dates";

const NUMBER_TYPES: ReadonlySet<string> = new Set([
  "count",
  "money",
  "percent",
  "measure",
  "duration",
]);

/** What this draft's options are sorted by, dates and numbers alike; null where they have no order of their own. */
export function optionOrder({ answerType }: Draft): ((text: string) => number) | null {
  if (answerType === "date") return dateOrder;
  return NUMBER_TYPES.has(answerType) ? numberOrder : null;
}

function numberOrder(text: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(",", ""));
  const words = text.toLowerCase().split(/\s+/);
  return Math.max(0, ...words.map((word) => numberWordValue(word) ?? 0));
}
