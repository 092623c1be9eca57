import { readLanguageModel } from "@/questions/language/model-file";
import { analyse } from "@/questions/language/analyse";
import { findEntities } from "@/questions/entities/find-entities";
import { findQuotations } from "@/questions/quotations/find-quotations";
import type { Analysis, Entity, Quotation } from "@/questions/types";

/** What the first stages of the question writer make of a text. */
export interface ReadArticle {
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** Runs a text without a title through language, entities and quotations, with the real model. */
export function readTestArticle(text: string): ReadArticle {
  const analysis = analyse({ title: "", text }, readLanguageModel());
  const entities = findEntities(analysis);
  return { analysis, entities, quotations: findQuotations(analysis, entities) };
}
