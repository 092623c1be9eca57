import { paragraphsOf } from "../text/paragraphs";
import { quotedSpans } from "../text/quoted-spans";
import { sentencesOf } from "../text/sentences";
import { tokensOf } from "../text/tokens";
import type { Analysis, Article, LanguageModel, Sentence, SentenceReading, Span } from "../types";
import { assembleReading } from "./assemble-reading";
import { splitLongParts } from "./split-long-parts";
import { findNames } from "./names/find-names";
import { hangTitles } from "./hang-titles";
import { lemmaOf } from "./lemma";
import { planReading } from "./reading-plan";

interface SplitSentence extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Span[];
}

function splitArticle(text: string, paragraphs: readonly Span[]): SplitSentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    sentencesOf(text, paragraph).map((sentence) => ({
      ...sentence,
      paragraph: index,
      tokens: tokensOf(text, sentence),
    })),
  );
}

function sentenceOf(
  text: string,
  index: number,
  { start, end, paragraph, tokens }: SplitSentence,
  reading: SentenceReading,
): Sentence {
  return {
    start,
    end,
    index,
    paragraph,
    tokens: tokens.map((token, at) => {
      const word = text.slice(token.start, token.end);
      const upos = reading.upos[at] ?? "X";
      const xpos = reading.xpos[at] ?? "";
      return {
        ...token,
        text: word,
        lemma: lemmaOf(word, upos, xpos),
        upos,
        xpos,
        head: reading.heads[at] ?? -1,
        relation: reading.relations[at] ?? "dep",
        confidence: reading.confidences[at] ?? 0,
      };
    }),
  };
}

/**
 * Reads an article: its paragraphs, sentences, words with tags and tree, and names.
 * Speech is read apart from what reports it, so that neither can spoil the other's tree; the tokens of a
 * sentence cover all of it nevertheless. Pure; the same article and model give the same analysis.
 */
export function analyse(article: Article, model: LanguageModel): Analysis {
  const { text } = article;
  const paragraphs = paragraphsOf(text);
  const split = splitArticle(text, paragraphs);
  const quotations = quotedSpans(text);
  const plans = split.map((sentence) => {
    const touching = quotations.filter(
      (span) => span.start < sentence.end && span.end > sentence.start,
    );
    return splitLongParts(planReading({ text, tokens: sentence.tokens, quotations: touching }));
  });
  const readings = model.read(plans.flatMap((plan) => plan.map((part) => part.words)));
  let next = 0;
  const assembled = split.map((sentence, index) => {
    const parts = plans[index] ?? [];
    const own = readings.slice(next, next + parts.length);
    next += parts.length;
    return assembleReading(parts, own, sentence.tokens.length);
  });
  const sentences = split.map((sentence, index) =>
    sentenceOf(text, index, sentence, assembled[index]!),
  );
  const names = findNames(sentences, assembled);
  return {
    article,
    paragraphs,
    sentences: sentences.map((sentence) => hangTitles(sentence, names)),
    names,
  };
}
