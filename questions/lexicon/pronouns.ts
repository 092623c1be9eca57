import type { Gender } from "../types";

/** What a third-person pronoun asks of the thing it stands for. */
export interface PronounForm {
  readonly gender: Gender;
  readonly refers: "person" | "thing" | "several";
  readonly form: "subject" | "object" | "possessive" | "reflexive";
}

const form = (
  gender: Gender,
  refers: PronounForm["refers"],
  use: PronounForm["form"],
): PronounForm => ({ gender, refers, form: use });

const thirdPerson: Readonly<Record<string, PronounForm>> = {
  he: form("male", "person", "subject"),
  him: form("male", "person", "object"),
  his: form("male", "person", "possessive"),
  himself: form("male", "person", "reflexive"),
  she: form("female", "person", "subject"),
  her: form("female", "person", "object"),
  hers: form("female", "person", "possessive"),
  herself: form("female", "person", "reflexive"),
  it: form("unknown", "thing", "subject"),
  its: form("unknown", "thing", "possessive"),
  itself: form("unknown", "thing", "reflexive"),
  they: form("unknown", "several", "subject"),
  them: form("unknown", "several", "object"),
  their: form("unknown", "several", "possessive"),
  themselves: form("unknown", "several", "reflexive"),
};

/** The third-person pronoun that the word is, in any casing; null for other words. */
export function thirdPersonPronoun(word: string): PronounForm | null {
  return Object.hasOwn(thirdPerson, word.toLowerCase())
    ? (thirdPerson[word.toLowerCase()] ?? null)
    : null;
}

/** Pronouns that point at whoever speaks or is spoken to. */
export const speakerPronouns: ReadonlySet<string> = new Set(
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves".split(" "),
);
