import { namingSentence } from "../../facts/naming-sentence";
import type { Reading } from "../../facts/reading";
import { FAMOUS_PEOPLE } from "../../lexicon/famous-people";
import {
  NARROWED_CLASSES,
  NOT_A_JOB,
  PARTY_WORDS,
  PRAISE,
  sameRole,
  WIDE_CLASSES,
} from "../../lexicon/role-kinds";
import { evidenceSpan } from "../../text/evidence";
import type { Distractor, Draft, Entity, Role } from "../../types";
import { draftOf } from "../draft";
import { offerChangedRoles } from "./changed-roles";
import { mayBeSame, type RoleWording, wordRole } from "../wording/role";
import { capitalise } from "../wording/tidy";

const SUREST_PERSON = 0.7;
/** Jobs stand beside jobs where the article names this many. */
const ENOUGH_JOBS = 3;

/** A role that one person of the article has, in words. */
interface Held {
  readonly person: Entity;
  readonly role: Role;
  readonly wording: RoleWording;
}

/** "Who is Trump's envoy for the conflict?": asks for the person who holds a role. */
export function askWhoHoldsRole(reading: Reading): Draft[] {
  const held = heldRoles(reading);
  return held
    .filter((one) => isSpecific(one.wording) && isKnownOf(reading, one.person))
    .filter((one) => !held.some((other) => isAnothers(other, one)))
    .filter((one) => !isHintedOfAnother(reading, held, one))
    .map((one) => holderDraft(reading, one));
}

/** "What is Tammy Bruce's job?", "Who is Tammy Bruce?": asks for the role of a named person. */
export function askWhatRole(reading: Reading): Draft[] {
  const held = heldRoles(reading);
  const people = new Set(held.map(({ person }) => person));
  return [...people]
    .filter((person) => isKnownOf(reading, person))
    .flatMap((person) => {
      const own = held.filter((one) => one.person === person);
      const [best] = own.toSorted((a, b) => worth(b.wording) - worth(a.wording));
      return best === undefined ? [] : [roleDraft(reading, best, own, held)];
    });
}

function heldRoles(reading: Reading): Held[] {
  return reading.entities
    .filter(
      ({ type, name, confidence }) =>
        type === "person" &&
        name.includes(" ") &&
        confidence >= SUREST_PERSON &&
        !FAMOUS_PEOPLE.has(name),
    )
    .flatMap((person) =>
      person.roles.flatMap((role) => {
        const wording = wordRole(reading, role, person);
        return wording === null ? [] : [{ person, role, wording }];
      }),
    );
}

/** Enough to look for: whose office it is, or more of a calling than its bare noun. */
function isSpecific({ anchored, sole, relation, rest, head }: RoleWording): boolean {
  if (WIDE_CLASSES.has(head) && !NARROWED_CLASSES.has(head)) return false;
  if (WIDE_CLASSES.has(head) && [...rest].some((word) => PARTY_WORDS.has(word))) return false;
  if (sole || relation || WIDE_CLASSES.has(head)) return anchored;
  return anchored || rest.size > 0;
}

/** Somebody whom the article quotes, or names more than once: a passer-by matters to nobody. */
function isKnownOf({ quotations }: Reading, person: Entity): boolean {
  return (
    person.mentions.length > 1 || quotations.some(({ source }) => source?.entityId === person.id)
  );
}

/** A wide class as an option: it says too little, or who has the key's office may belong to it too. */
const mayBeBoth = (wide: RoleWording, own: RoleWording): boolean =>
  WIDE_CLASSES.has(wide.head) && !(wide.anchored && WIDE_CLASSES.has(own.head));

function isAnothers(other: Held, one: Held): boolean {
  return other.person !== one.person && mayBeSame(other.wording, one.wording);
}

/** Another person's role of the same noun that could not be put into words may be the same role. */
function isHintedOfAnother(reading: Reading, held: readonly Held[], one: Held): boolean {
  return reading.entities.some(
    (other) =>
      other !== one.person &&
      other.roles.some(
        (role) =>
          !held.some((known) => known.role === role) &&
          role.quote
            .toLowerCase()
            .split(/[\s-]+/)
            .some((word) => sameRole(word) === one.wording.head),
      ),
  );
}

function holderDraft(reading: Reading, { person, role, wording }: Held): Draft {
  return draftOf(reading, {
    kind: "who",
    form: "role-to-name",
    stem: `${wording.sole ? "Who" : "Which of these people"} is ${wording.text}?`,
    key: person.name,
    answerType: "person",
    entityId: person.id,
    factId: `role:${person.id}`,
    confidence: person.confidence,
    sentences: [role.sentence, namingSentence(reading, person), ...ownerSentences(reading, role)],
    entityIds: [person.id],
    why: `The article calls ${person.name} ${wording.text}.`,
  });
}

function roleDraft(
  reading: Reading,
  { person, role, wording }: Held,
  own: readonly Held[],
  held: readonly Held[],
): Draft {
  const offered = held.filter(
    (other) =>
      other.person !== person &&
      !own.some((mine) => mayBeSame(mine.wording, other.wording)) &&
      !mayBeBoth(other.wording, wording),
  );
  const jobs = offered.filter((other) => isJob(other.wording));
  const fewOthers = new Set(offered.map((one) => one.person)).size < ENOUGH_JOBS - 1;
  const asksJob =
    isJob(wording) && (fewOthers || new Set(jobs.map((one) => one.person)).size >= ENOUGH_JOBS - 1);
  const show = ({ text, bare }: Pick<RoleWording, "text" | "bare">) =>
    capitalise(asksJob ? bare : text);
  return draftOf(reading, {
    kind: "who",
    form: "name-to-role",
    stem: asksJob ? `What is ${possessive(person.name)} job?` : `Who is ${person.name}?`,
    key: show(wording),
    answerType: "role",
    keySpan: role,
    factId: `role:${person.id}`,
    confidence: person.confidence,
    sentences: [role.sentence, namingSentence(reading, person), ...ownerSentences(reading, role)],
    entityIds: [person.id],
    why: `The article calls ${person.name} ${wording.text}.`,
    distractors: [
      ...firstOfEach(
        (asksJob ? jobs : offered).toSorted(
          (a, b) => unlike(a.wording, wording) - unlike(b.wording, wording),
        ),
      ).map((other): Distractor => ({
        text: show(other.wording),
        origin: "other-role",
        why: `The article calls ${other.person.name} ${other.wording.text}.`,
        evidence: evidenceSpan(
          reading.analysis.article.text,
          reading.analysis.sentences[other.role.sentence]!,
        ),
      })),
      ...(wording.former ? [] : offerChangedRoles(reading, person, wording, show)),
    ],
  });
}

/** Sentences that name the one whose "his" or "her" the role's owner was. */
function ownerSentences(reading: Reading, { pronoun, sentence }: Role): number[] {
  const tokens = reading.analysis.sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start === pronoun?.start);
  const link = at < 0 ? null : reading.entityAt(sentence, at);
  return link === null ? [] : [namingSentence(reading, link.entity)];
}

/** One role of each person: a quiz that offers two of them shows that neither is the key. */
const firstOfEach = (held: readonly Held[]): readonly Held[] =>
  held.filter((one, at) => held.findIndex(({ person }) => person === one.person) === at);

const isJob = ({ head, relation, former, rest }: RoleWording): boolean =>
  !relation &&
  !former &&
  !NOT_A_JOB.has(head) &&
  ![...rest].some((word) => PRAISE.has(word)) &&
  !(WIDE_CLASSES.has(head) && rest.size < 2);

/** What says more about a person: an office with its body before a calling. */
const worth = ({ anchored, rest, former }: RoleWording): number =>
  (anchored ? 3 : 0) + Math.min(rest.size, 3) - (former ? 2 : 0);

/** How differently two roles are worded: their sort, their article, their length. */
const unlike = (a: RoleWording, b: RoleWording): number =>
  Number(a.relation !== b.relation) +
  Number(a.sole !== b.sole) +
  Number(a.anchored !== b.anchored) +
  Math.abs(Math.log(a.text.length / b.text.length));

const possessive = (name: string): string => `${name}${name.endsWith("s") ? "’" : "’s"}`;
