import { hashText } from "../random";
import { UNNAMED_PEOPLE } from "../lexicon/occupations";
import type { Distractor, Draft, ItemContext } from "../types";

/**
 * Two people without a name where the article has a single other one to set beside the key, so that two options are
 * names and two are not. None whose calling the article mentions: it might have been theirs.
 */
export function offerUnnamedPeople(draft: Draft, context: ItemContext): Distractor[] {
  const text = context.analysis.article.text.toLowerCase();
  const strange = UNNAMED_PEOPLE.filter(
    (person) =>
      !person
        .toLowerCase()
        .split(" ")
        .slice(1)
        .some((word) => text.includes(word)),
  );
  const first = hashText(draft.stem) % Math.max(1, strange.length);
  return [...strange.slice(first), ...strange.slice(0, first)].slice(0, 2).map((person) => ({
    text: person,
    origin: "same-type-name",
    why: "The article mentions nobody like this.",
    evidence: null,
  }));
}
