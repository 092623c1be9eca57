import { indexEntities } from "../entities/entity-index";
import type { Analysis, Entity, Quotation } from "../types";
import { findDates } from "./find-dates";
import { findNumbers } from "./find-numbers";
import { hasNearerCandidate } from "./pronoun-rival";
import type { Reading } from "./reading";

/** Gathers what the earlier stages found into the one view that facts and items work from. */
export function readArticle(
  analysis: Analysis,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Reading {
  const index = indexEntities(analysis, entities);
  const dates = findDates(analysis);
  return {
    analysis,
    entities,
    quotations,
    dates,
    numbers: findNumbers(analysis, dates),
    entityAt(sentence, token) {
      const found = index.at(sentence, token);
      if (found === null) return null;
      const { form, first, last, confidence } = found.mention;
      if (form === "pronoun" && hasNearerCandidate(analysis, found.mention, found.entity.mentions))
        return null;
      return { entity: found.entity, form, first, last, confidence };
    },
  };
}
