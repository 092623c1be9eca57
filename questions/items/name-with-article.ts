import { countryOfDemonym } from "../lexicon/countries";
import { type Reading, sentenceOf } from "../facts/reading";
import { childWith } from "../text/tree";
import type { Entity, EntityMention } from "../types";

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
  if (whose !== undefined) return `the ${whose[1]} ${entity.name}`;
  // "The Arizona-based Dark-Sky Association": words of description stand between.
  return named.some((mention) => hasThe(reading, mention)) ? `the ${entity.name}` : entity.name;
}

function hasThe(reading: Reading, { sentence: index, first, last }: EntityMention): boolean {
  const sentence = sentenceOf(reading, index);
  const heads = sentence.tokens.flatMap(({ head }, at) =>
    at >= first && at <= last && (head < first || head > last) ? [at] : [],
  );
  return (
    heads.length === 1 &&
    sentence.tokens[childWith(sentence, heads[0]!, "det")]?.text.toLowerCase() === "the"
  );
}
