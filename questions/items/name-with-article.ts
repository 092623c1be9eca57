import { type Reading, sentenceOf } from "../facts/reading";
import type { Entity } from "../types";

/** The fullest name, with "the" where the article writes one before it. */
export function nameWithArticle(reading: Reading, entity: Entity): string {
  if (entity.type === "person" || /^the /i.test(entity.name)) return entity.name;
  const before = entity.mentions
    .filter(({ form }) => form === "name")
    .map(({ sentence, first }) => sentenceOf(reading, sentence).tokens[first - 1]?.text ?? "");
  return before.some((word) => /^the$/i.test(word)) ? `the ${entity.name}` : entity.name;
}
