import type { Article, Item, Quiz, Span } from "@/questions/types";

/** What is wanted of a quiz. */
export interface QuizWish {
  readonly count: number;
  readonly seed: string;
}

/** Where the sentences of an article stand, in order. */
export function sentencesOfArticle({ text }: Article): Span[] {
  const segments = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  })).filter(({ start, end }) => start < end);
}

/** Stands in until the question writer can be called: asks for the last word of a sentence. */
export function writeQuizFor(article: Article, { count }: QuizWish): Promise<Quiz> {
  const words = article.text.match(/\p{L}{5,}/gu) ?? [];
  const items = sentencesOfArticle(article)
    .filter(({ start, end }) => end - start > 40)
    .slice(0, count)
    .map((span, index): Item => {
      const quote = article.text.slice(span.start, span.end);
      const key = quote.match(/\p{L}{3,}(?=\P{L}*$)/u)?.[0] ?? "?";
      const texts = [...new Set([key, ...words.slice(index * 7)])].slice(0, 4);
      const turned = texts.map((_, at) => texts[(at + index) % texts.length] ?? key);
      return {
        id: `q${index + 1}`,
        type: "multiple-choice",
        kind: "what",
        stem: `What is the last word of the sentence that begins “${quote.slice(0, 30)}…”?`,
        options: turned.map((text, at) => ({
          id: "abcd".charAt(at),
          text,
          correct: text === key,
          why: text === key ? "The sentence ends with it." : `“${text}” stands elsewhere.`,
        })),
        key,
        evidence: [{ ...span, quote }],
        form: "stand-in",
        factId: `f${index + 1}`,
      };
    });
  const found = { quotations: [], entities: [], mentions: [], facts: [], rejected: [] };
  return Promise.resolve({ article, items, ...found, shortfall: null });
}

/** Stands in until questions/scoring is there. */
export function scoreItem(
  item: Item,
  response: { optionId: string } | null,
): { earned: number; possible: number } {
  const chosen = item.options.find(({ id }) => id === response?.optionId);
  return { earned: chosen?.correct ? 1 : 0, possible: 1 };
}
