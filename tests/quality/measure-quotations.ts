import { findEntities } from "../../questions/entities/find-entities";
import { analyse } from "../../questions/language/analyse";
import { findQuotations } from "../../questions/quotations/find-quotations";
import type { LanguageModel } from "../../questions/types";
import { readGumNews, readOneStop, type GoldDocument } from "./quotation-corpora";
import { shareAtLeast, type Row } from "./row";
import { scoreQuotations, type QuotationScore } from "./score-quotations";

function scoreAll(documents: readonly GoldDocument[], model: LanguageModel): QuotationScore[] {
  return documents.map((document) => {
    const analysis = analyse({ title: "", text: document.text }, model);
    return scoreQuotations(document, findQuotations(analysis, findEntities(analysis)));
  });
}

/**
 * Measures who said what on the development half: direct quotations on quotes-gum (news) and quotes-onestop,
 * indirect and mixed ones on quotes-gum (news).
 *
 * Counted: direct quotations in marks of their own (no nested ones, no titles in lists of sources); a source is
 * due where the annotators link one by a frame or a continuation, and one left unnamed counts as wrong. Indirect
 * and mixed: cues of speech, denial, question and finding, "according to"; thoughts, appeals and promises are
 * left out, since GUM marks only some of them. Names are compared as `sourceAgrees` says.
 */
export function measureQuotations(corpora: string, model: LanguageModel): readonly Row[] {
  const gum = scoreAll(readGumNews(corpora), model);
  const oneStop = scoreAll(readOneStop(corpora), model);
  const sum = (scores: readonly QuotationScore[], count: (score: QuotationScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0);
  const direct = (corpus: string, scores: readonly QuotationScore[]): Row[] => [
    {
      ...shareAtLeast(
        `direct quotations found (${corpus})`,
        sum(scores, (score) => score.direct.found),
        sum(scores, (score) => score.direct.gold),
        98,
      ),
      worst: scores.flatMap(({ missed }) => missed.filter((line) => line.includes(" direct:"))),
    },
    {
      ...shareAtLeast(
        `direct quotations, source right (${corpus})`,
        sum(scores, (score) => score.direct.right),
        sum(scores, (score) => score.direct.linked),
        96,
      ),
      worst: scores.flatMap(({ misattributed }) => misattributed),
    },
  ];
  const said = sum(gum, (score) => score.indirect.said);
  const real = sum(gum, (score) => score.indirect.true);
  const found = sum(gum, (score) => score.indirect.found);
  const gold = sum(gum, (score) => score.indirect.gold);
  const right = sum(gum, (score) => score.indirect.right);
  const name = "indirect and mixed quotations";
  return [
    ...direct("quotes-gum news", gum),
    ...direct("quotes-onestop", oneStop),
    {
      ...shareAtLeast(`${name}, precision (quotes-gum news)`, real, said, 92),
      worst: gum.flatMap(({ invented }) => invented),
    },
    {
      ...shareAtLeast(`${name}, recall (quotes-gum news)`, found, gold, 70),
      worst: gum.flatMap(({ missed }) => missed.filter((line) => !line.includes(" direct:"))),
    },
    shareAtLeast(`${name}, source right (quotes-gum news)`, right, real, 94),
  ];
}
