import { genderOfRoleWord } from "../lexicon/gender-cues";
import { genderOfFirstName } from "../lexicon/world-first-names";
import type { Analysis, Gender, Role } from "../types";
import type { NameMention } from "./name-mentions";

/** What the words right before a name ("Ms.", "spokeswoman", "King") say about gender. */
export function genderOfTitle(analysis: Analysis, mention: NameMention): Gender {
  const tokens = analysis.sentences[mention.sentence]?.tokens ?? [];
  const before = tokens[mention.first - 1];
  const dotted = before?.text === "." ? tokens[mention.first - 2] : before;
  return dotted === undefined ? "unknown" : genderOfRoleWord(dotted.text);
}

/**
 * The gender that the text gives a person: titles before the name first, then roles ("the actress"), then the
 * first name. Unknown where cues are missing or contradict each other.
 */
export function genderOf(
  analysis: Analysis,
  mentions: readonly NameMention[],
  roles: readonly Role[],
): Gender {
  const titles = mentions.map((mention) => genderOfTitle(analysis, mention));
  const heads = roles.flatMap(({ quote }) => quote.split(/\s+/u).map(genderOfRoleWord));
  // "Moses" by itself is a first name where no fuller name says otherwise.
  const full = mentions.filter(({ words }) => words.length > 1);
  const firstNames = (full.length > 0 ? full : mentions).map(({ words }) =>
    genderOfFirstName(words[0] ?? ""),
  );
  for (const cues of [titles, heads, firstNames]) {
    const told = new Set(cues.filter((gender) => gender !== "unknown"));
    const [only] = told;
    if (told.size === 1 && only !== undefined) return only;
    if (told.size > 1) return "unknown";
  }
  return "unknown";
}
