import { countryNamed } from "../lexicon/countries";
import type { AnswerType, Entity } from "../types";

/** How a question asks for an entity in the place of a noun phrase, and what sort of answer that makes. */
export interface Asking {
  readonly wh: string;
  readonly answerType: AnswerType;
}

/** Last words of a name that say what kind of organisation it is, so that the question can. */
const KINDS_OF_ORGANIZATION: readonly (readonly [RegExp, string])[] = [
  [/\b(University|College)\b/, "Which university"],
  [/\bMinistry\b/, "Which ministry"],
  [/\b(Inc|Corp|Corporation|Ltd|Company|Group|Airlines|Airways|Motors)\b\.?/, "Which company"],
  [/\bParty\b/, "Which party"],
  [/\b(Bank)\b/, "Which bank"],
  [/\b(Hospital)\b/, "Which hospital"],
  [/\b(School|Academy)\b/, "Which school"],
  [/\b(Court)\b/, "Which court"],
  [/\b(Council)\b/, "Which council"],
  [/\b(Agency|NASA|FBI|CIA)\b/, "Which agency"],
];

/**
 * The question word for an entity that fills the subject's or the object's place; null where a question about
 * it would be unnatural (a city that acts, a name of unknown kind).
 */
export function askFor(entity: Entity, british: boolean): Asking | null {
  if (entity.type !== "person" && countryNamed(entity.name) !== undefined)
    return { wh: "Which country", answerType: "country" };
  switch (entity.type) {
    case "person":
      return { wh: "Who", answerType: "person" };
    case "organization": {
      const kind = KINDS_OF_ORGANIZATION.find(([pattern]) => pattern.test(entity.name))?.[1];
      return {
        wh: kind ?? `Which organi${british ? "s" : "z"}ation`,
        answerType: "organization",
      };
    }
    default:
      return null;
  }
}

/** Whether the article spells the British way; in doubt it does not. */
export function isBritish(text: string): boolean {
  const british = text.match(/\b\w+(?:isation|ising|ised|our|ours|oured|tre)\b/g)?.length ?? 0;
  const american = text.match(/\b\w+(?:ization|izing|ized|olor|avor|abor|nter)\b/g)?.length ?? 0;
  return british > american;
}
