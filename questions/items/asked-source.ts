import type { Reading } from "../facts/reading";
import type { Quotation } from "../types";
import { describedSource } from "./described-source";
import { namedSource, sourceSentences } from "./forms/quotation-to-source";
import { nameWithArticle } from "./name-with-article";

/** Who a question says something of: somebody named, or described well enough. */
export interface AskedSource {
  /** The entity's id, or for a description one that no entity has. */
  readonly id: string;
  /** As a question names it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly plural: boolean;
  /** Sentences that show that the words are theirs. */
  readonly sentences: readonly number[];
}

/** The source of a quotation as a question can name it; null in any doubt who it is. */
export function askedSource(reading: Reading, quotation: Quotation): AskedSource | null {
  const entity = namedSource(reading, quotation);
  if (entity !== null) {
    const { id, aliases } = entity;
    const name = nameWithArticle(reading, entity);
    const sentences = sourceSentences(reading, quotation, entity);
    return { id, name, aliases, plural: false, sentences };
  }
  const described = describedSource(reading, quotation);
  if (described === null) return null;
  const { text, plural, sentences } = described;
  return {
    id: `described:${text}`,
    name: text,
    aliases: [text],
    plural,
    sentences: [...quotation.sentences, ...sentences],
  };
}
