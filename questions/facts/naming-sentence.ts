import type { Entity } from "../types";
import type { Reading } from "./reading";

/** The sentence that gives the entity's fullest name: a reader needs it where the others say "he" or a surname. */
export function namingSentence({ analysis }: Reading, entity: Entity): number {
  const naming = entity.mentions.find(
    (mention) =>
      mention.form === "name" &&
      analysis.article.text.slice(mention.start, mention.end).replace(/\s+/g, " ") === entity.name,
  );
  return (naming ?? entity.mentions[0]!).sentence;
}
