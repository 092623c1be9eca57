import type { ArticleToRead } from "@/app/_contract/articles";
import type { ItemWithKey } from "@/app/_contract/items";

/** The parts of an article by their place in it, each a third of its sentences. */
export const THIRDS = ["first", "middle", "last"] as const;

/** How a quiz asks about its article. Headings do not count: they say what the text says again. */
export interface Coverage {
  /** How many items each sentence of the text helps to prove, by the sentence's index; 0 where none. */
  readonly counts: ReadonlyMap<number, number>;
  /** How many items ask about each third of the text; null where the text is too short for thirds. */
  readonly thirds: Readonly<Record<(typeof THIRDS)[number], number>> | null;
}

/** Counts for each sentence, and each third of the article, the items that it proves. */
export function coverageOf(article: ArticleToRead, items: readonly ItemWithKey[]): Coverage {
  const sentences = article.blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((block) => block.sentences.map(({ index }) => index));
  const asked = items.map(({ evidence }) => new Set(evidence.map(({ sentence }) => sentence)));
  const askingAbout = (some: readonly number[]) =>
    asked.filter((proof) => some.some((sentence) => proof.has(sentence))).length;
  const third = (at: number) =>
    askingAbout(
      sentences.filter((_, place) => Math.floor((place * THIRDS.length) / sentences.length) === at),
    );
  return {
    counts: new Map(sentences.map((sentence) => [sentence, askingAbout([sentence])])),
    thirds:
      sentences.length < THIRDS.length
        ? null
        : { first: third(0), middle: third(1), last: third(2) },
  };
}
