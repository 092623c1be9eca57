import fs from "node:fs";
import path from "node:path";
import { findEntities } from "../../questions/entities/find-entities";
import { analyse } from "../../questions/language/analyse";
import type { LanguageModel } from "../../questions/types";
import type { Row } from "./row";

interface GumMention {
  readonly start: number;
  readonly text: string;
  readonly type: string;
  readonly entityId: string | number;
}

interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly GumMention[];
}

const personal = /^(?:he|she|him|her|his|himself|herself)$/iu;
const pronoun = /^(?:he|she|him|her|his|himself|herself|i|me|my|who|you|your)$/iu;

/** From this confidence on the later stages take a pronoun's link for settled. */
const settled = 0.6;

/**
 * Measures whom "he", "she", "his", "her" are taken for in facts-gum (news): right where the linked person's name
 * or an alias stands in the gold chain. Links below the threshold of use are counted apart.
 */
export function measurePronouns(corpora: string, model: LanguageModel): readonly Row[] {
  const file = path.join(corpora, "facts-gum", "facts.json");
  const documents = JSON.parse(fs.readFileSync(file, "utf8")) as GumDocument[];
  let [gold, used, right] = [0, 0, 0];
  const worst: string[] = [];
  for (const { id, text, entities } of documents.filter(({ genre }) => genre === "news")) {
    const found = findEntities(analyse({ title: "", text }, model));
    for (const mention of entities.filter((one) => personal.test(one.text))) {
      gold++;
      const link = found
        .flatMap((entity) => entity.mentions.map((one) => ({ entity, one })))
        .find(({ one }) => one.form === "pronoun" && one.start === mention.start);
      if (link === undefined || link.one.confidence < settled) continue;
      used++;
      const chain = entities
        .filter((one) => one.entityId === mention.entityId && !pronoun.test(one.text))
        .map((one) => one.text)
        .join(" | ");
      const { name, aliases } = link.entity;
      const surname = name.split(" ").at(-1) ?? name;
      if ([...aliases, surname].some((alias) => chain.includes(alias))) right++;
      else worst.push(`${id}: “${mention.text}” for ${name}, wanted ${chain.slice(0, 60)}`);
    }
  }
  const percent = (part: number, whole: number) =>
    (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
  return [
    {
      name: "pronouns linked to the right person (facts-gum news)",
      figure: `${percent(right, used)} % of ${used} settled, ${percent(used, gold)} % of ${gold} settled`,
      target: "no target",
      met: null,
      worst,
    },
  ];
}
