import { countryOfDemonym } from "../lexicon/countries";
import { type Reading, sentenceOf } from "../facts/reading";
import type { Entity } from "../types";

/** The fullest name, with "the" where the article writes one before it. */
export function nameWithArticle(reading: Reading, entity: Entity): string {
  if (entity.type === "person" || /^the /i.test(entity.name)) return entity.name;
  const named = entity.mentions.filter(({ form }) => form === "name");
  const before = named.map(({ sentence, first }) => {
    const { tokens } = sentenceOf(reading, sentence);
    return [tokens[first - 2]?.text ?? "", tokens[first - 1]?.text ?? ""] as const;
  });
  if (before.some(([, word]) => /^the$/i.test(word))) return `the ${entity.name}`;
  // "The Greek Orthodox Church": what says whose it is may have been left out of the name.
  const whose = before.find(
    ([article, word]) => /^the$/i.test(article) && countryOfDemonym(word) !== undefined,
  );
  return whose === undefined ? entity.name : `the ${whose[1]} ${entity.name}`;
}
