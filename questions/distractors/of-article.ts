import { evidenceSpan } from "../text/evidence";
import type { DateMention, Distractor, ItemContext, NumberMention } from "../types";

/** The format of a date or number: digits as 0, letters of a word as one x. */
export function shapeOf(quote: string): string {
  return quote
    .replace(/\p{L}{2,}/gu, "x")
    .replace(/\b\d{4}\b/g, "YYYY")
    .replace(/[\d,]*\.\d+/g, "0.0")
    .replace(/\d[\d,]*(?!\.\d)/g, "0");
}

/** Each date or number once, as the article writes it first. */
export function firstOfEach<T extends { readonly quote: string }>(mentions: readonly T[]): T[] {
  return mentions.filter(
    (mention, at) => mentions.findIndex((other) => other.quote === mention.quote) === at,
  );
}

/**
 * A wrong option made of a date or number that the article gives for something else.
 *
 * @param text the words of the option, where they are not the mention's own
 */
export function fromArticle(
  mention: DateMention | NumberMention,
  origin: "other-date" | "other-number",
  { analysis }: ItemContext,
  text = mention.quote,
): Distractor {
  const sentence = evidenceSpan(analysis.article.text, analysis.sentences[mention.sentence]!);
  return {
    // "Nine" began its sentence; "US$5" is written so everywhere.
    text: origin === "other-number" && !/\d/.test(text) ? text.toLowerCase() : text,
    origin,
    why: `The article gives ${mention.quote} for something else.`,
    evidence: sentence,
  };
}
