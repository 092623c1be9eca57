import { namingSentence } from "../../facts/naming-sentence";
import type { Reading } from "../../facts/reading";
import type { Draft, Entity, Role } from "../../types";
import { draftOf } from "../draft";
import { capitalise } from "../wording/tidy";
import { roleText } from "../wording/role";

/** "Who is Trump's envoy for the conflict?": asks for the person who holds a role. */
export function askWhoHoldsRole(reading: Reading): Draft[] {
  return people(reading).flatMap((person) =>
    person.roles.flatMap((role) => roleDraft(reading, person, role) ?? []),
  );
}

/** "What is Tammy Bruce's role?": asks for the role of a named person. */
export function askWhatRole(reading: Reading): Draft[] {
  return people(reading).flatMap((person) => {
    const roles = person.roles.flatMap((role) => {
      const text = roleText(reading, role, person);
      return text === null ? [] : [{ role, text }];
    });
    const best = roles.toSorted((a, b) => b.text.length - a.text.length)[0];
    if (best === undefined) return [];
    return draftOf(reading, {
      kind: "who",
      form: "name-to-role",
      stem: `Who is ${person.name}?`,
      key: capitalise(withArticle(best.text)),
      answerType: "role",
      keySpan: best.role,
      factId: `role:${person.id}`,
      confidence: person.confidence,
      sentences: [best.role.sentence, namingSentence(reading, person)],
      entityIds: [person.id],
      why: `The article calls ${person.name} ${best.text}.`,
    });
  });
}

function people(reading: Reading): Entity[] {
  return reading.entities.filter(
    (entity) => entity.type === "person" && entity.name.includes(" ") && entity.confidence >= 0.7,
  );
}

function roleDraft(reading: Reading, person: Entity, role: Role): Draft | null {
  const text = roleText(reading, role, person);
  if (text === null || text.split(" ").length < 3 || isShared(reading, person, text)) return null;
  return draftOf(reading, {
    kind: "who",
    form: "role-to-name",
    stem: `Who is ${withArticle(text)}?`,
    key: person.name,
    answerType: "person",
    entityId: person.id,
    factId: `role:${person.id}`,
    confidence: person.confidence,
    sentences: [role.sentence, namingSentence(reading, person)],
    entityIds: [person.id],
    why: `The article calls ${person.name} ${text}.`,
  });
}

/** "the" before a role that has no determiner of its own; a possessive ("Trump's envoy") is one. */
function withArticle(role: string): string {
  return /^(the|a|an|his|her|its|their)\b/i.test(role) || /^[A-Z][\w.’' -]*[’']s?\s/.test(role)
    ? role
    : `the ${role}`;
}

/** A role that somebody else in the article holds too has no single right answer. */
function isShared(reading: Reading, person: Entity, text: string): boolean {
  const wanted = untimed(text);
  return reading.entities.some(
    (other) =>
      other.id !== person.id &&
      other.roles.some((role) => {
        const held = untimed(role.quote);
        return held === wanted || held.includes(wanted) || wanted.includes(held);
      }),
  );
}

/** "the current president" holds the same role as "the president". */
function untimed(role: string): string {
  return role
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replace(/^(?:current|former|then|new|incoming|outgoing|acting) /, "");
}
