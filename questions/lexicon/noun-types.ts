import { NOUN_TYPE_ROWS } from "./data/noun-types";

/** WordNet's lexicographer files for nouns. */
export type NounType =
  | "act"
  | "animal"
  | "artifact"
  | "attribute"
  | "body"
  | "cognition"
  | "communication"
  | "event"
  | "feeling"
  | "food"
  | "group"
  | "location"
  | "motive"
  | "object"
  | "person"
  | "phenomenon"
  | "plant"
  | "possession"
  | "process"
  | "quantity"
  | "relation"
  | "shape"
  | "state"
  | "substance"
  | "time";

const TYPES = new Map<string, NounType>(
  NOUN_TYPE_ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [type = "", nouns = ""] = row.split(":");
      return nouns.split(" ").map((noun): [string, NounType] => [noun, type as NounType]);
    }),
);

/** Where news means another sense than WordNet's first. */
const NEWS_SENSES: Readonly<Record<string, NounType>> = {
  counterpart: "person",
  drone: "artifact",
  summit: "event",
  ally: "person",
  head: "person",
  chair: "person",
  force: "group",
  side: "group",
  power: "group",
  administration: "group",
  leadership: "group",
  management: "group",
  hundred: "group",
  thousand: "group",
  ceo: "person",
};

/**
 * What kind of thing a common noun's first sense is ("spokeswoman" → "person", "week" → "time").
 * Takes the lemma in lower case; null where WordNet or the list of common nouns lacks it.
 */
export function nounType(lemma: string): NounType | null {
  return NEWS_SENSES[lemma] ?? TYPES.get(lemma) ?? null;
}
