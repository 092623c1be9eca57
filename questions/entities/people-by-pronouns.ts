import { nounType } from "../lexicon/noun-types";
import { ORGANIZATION_WORDS } from "../lexicon/organization-words";
import { KNOWN_ORGANIZATIONS } from "../lexicon/organizations";
import { isRelation } from "../text/tree";
import type { Analysis, Gender, Sentence } from "../types";
import type { NameMention } from "./name-mentions";

/** A single "he" could mean somebody without a name; so many after one name mean its bearer. */
const FEWEST_PRONOUNS = 2;

/**
 * Wordings of names that were read as organisations or other things, but that "he" or "she" goes on from: "Junior Smart
 * runs a team. He …". The name has to be the subject, nobody else named in between, and no
 * other pronoun may take up the same name elsewhere. Names are counted together by their last word. With the gender
 * that the pronoun has.
 */
export function peopleByPronouns(
  analysis: Analysis,
  mentions: readonly NameMention[],
): ReadonlyMap<string, Gender> {
  const bySurname = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const surname = mention.words.at(-1) ?? "";
    if (!mayBePerson(mention.type) || KNOWN_ORGANIZATIONS.has(mention.text)) continue;
    // "She left the Church": what a body is called by itself is nobody's name.
    if (ORGANIZATION_WORDS.has(surname) || nounType(surname.toLowerCase()) === "group") continue;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), mention]);
  }
  const found = new Map<string, Gender>();
  for (const group of bySurname.values()) {
    const pronouns = group.flatMap((mention) => pronounAfter(analysis, mentions, mention) ?? []);
    const [first] = pronouns;
    if (pronouns.length < FEWEST_PRONOUNS || first === "it" || new Set(pronouns).size > 1) continue;
    for (const { text } of group) found.set(text, first === "he" ? "male" : "female");
  }
  return found;
}

const mayBePerson = (type: NameMention["type"]) => type === "organization" || type === "other";

/** The pronoun that the next sentence begins with, where this mention is a subject and the only name before it. */
function pronounAfter(
  analysis: Analysis,
  mentions: readonly NameMention[],
  mention: NameMention,
): string | null {
  const sentence = analysis.sentences[mention.sentence];
  const next = analysis.sentences[mention.sentence + 1];
  if (sentence === undefined || next === undefined) return null;
  const isSubject = sentence.tokens
    .slice(mention.first, mention.last + 1)
    .some((token) => isRelation(token, "nsubj"));
  const others = mentions.some(
    ({ sentence: at, type, start }) =>
      (at === mention.sentence || at === next.index) &&
      type === "person" &&
      start !== mention.start,
  );
  return isSubject && !others ? subjectPronoun(next) : null;
}

/** "He", "she" or "it" as the subject near the sentence's beginning. */
function subjectPronoun({ tokens }: Sentence): string | null {
  const found = tokens
    .slice(0, 4)
    .find((token) => isRelation(token, "nsubj") && /^(?:he|she|it)$/i.test(token.text));
  return found?.text.toLowerCase() ?? null;
}
