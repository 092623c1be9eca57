import type { Clause } from "../../facts/clause";
import type { Reading } from "../../facts/reading";
import type { Draft } from "../../types";
import { VERBS_OF_STATE } from "../../lexicon/verbs-of-state";
import { draftOf } from "../draft";
import { namedSource } from "./quotation-to-source";
import { wordPhrase } from "../wording/phrase";
import { capitalise } from "../wording/tidy";
import { type Deed, findAnyDeeds, findDeeds } from "./deed";
import type { SubjectSort, ToldSubject } from "./told-subject";
import { nameEvidence } from "./subject";
import { offerOtherDeeds } from "./other-deeds";

/** A question about a deed, before it has its options. */
interface Asked {
  readonly kind: "what" | "what-said";
  readonly form: string;
  readonly stem: string;
  /** A deed worded as an option of this item; null where it would not fit beside the others. */
  readonly word: (other: Deed) => string | null;
}

/**
 * "What did the council do in 2011?", "What does the article say about Ana Ruiz?", "What did Ana Ruiz say about the
 * bridge?": the key is the rest of the clause in the article's words, the other options are what it says of others.
 */
export function askWhatTheyDid(reading: Reading, clauses: readonly Clause[]): Draft[] {
  const others = findAnyDeeds(reading, clauses);
  return findDeeds(reading, clauses).flatMap((deed) => {
    const asked =
      deed.clause.claim === null
        ? (askDeed(reading, deed) ?? askPortrait(deed))
        : askClaim(reading, deed);
    return (asked && draft(reading, deed, asked, others)) ?? [];
  });
}

/** "What did …?" and "What will …?", where others' deeds stand in the same form. */
function askDeed(reading: Reading, deed: Deed): Asked | null {
  const { shape } = deed.predicate;
  if (shape !== "past" && shape !== "future") return null;
  if (!isDeed(deed)) return null;
  const operator = shape === "past" ? "did" : "will";
  return {
    kind: "what",
    form: "what-they-did",
    stem: `What ${operator} ${deed.subject.text} do${dateOf(reading, deed)}?`,
    word: (other) =>
      other.predicate.shape === shape && isDeed(other) && keepsOwn(other, deed)
        ? capitalise(shape === "past" ? other.predicate.text : other.predicate.bare)
        : null,
  };
}

/** Done by somebody, of their own will. */
function isDeed({ clause, subject }: Deed): boolean {
  return (
    clause.voice === "active" &&
    clause.copula < 0 &&
    subject.sort !== "thing" &&
    subject.sort !== "place" &&
    !VERBS_OF_STATE.has(clause.lemma)
  );
}

/** "What does the article say about …?", with whole sentences as options. */
function askPortrait(deed: Deed): Asked {
  return {
    kind: "what",
    form: "portrait",
    stem: `What does the article say about ${deed.subject.text}?`,
    word: (other) => wordSentence(other, deed),
  };
}

/** "What did Ana Ruiz say about the bridge?" */
function askClaim(reading: Reading, deed: Deed): Asked | null {
  const { claim } = deed.clause;
  const source = claim && namedSource(reading, claim);
  if (source == null || source.id === deed.subject.entity?.id) return null;
  return {
    kind: "what-said",
    form: "said-about",
    stem: `What did ${source.name} say about ${deed.subject.text}?`,
    word: (other) => wordSentence(other, deed),
  };
}

const LIKE_SORT: Readonly<Record<SubjectSort, string>> = {
  person: "people",
  people: "people",
  organization: "group",
  place: "place",
  thing: "thing",
};

/** The other's deed as a sentence about this one's subject; null where number, sort or pronouns do not fit. */
function wordSentence(other: Deed, { subject, ...deed }: Deed): string | null {
  const agrees =
    other.predicate.plural === subject.plural || /^(?:past|future)$/.test(other.predicate.shape);
  const sameSort = LIKE_SORT[other.subject.sort] === LIKE_SORT[subject.sort];
  if (!agrees || !sameSort || !keepsOwn(other, { subject, ...deed })) return null;
  return `${shortNameOf(subject)} ${other.predicate.text}`;
}

function draft(
  reading: Reading,
  deed: Deed,
  { kind, form, stem, word }: Asked,
  others: readonly Deed[],
): Draft | null {
  const { clause, subject, predicate } = deed;
  const key = word(deed);
  if (key === null) return null;
  return draftOf(reading, {
    kind,
    form,
    stem,
    key,
    answerType: "predicate",
    entityId: null,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * subject.confidence,
    sentences: [
      clause.sentence,
      ...(subject.entity === null ? [] : nameEvidence(reading, clause.sentence, subject.entity)),
      ...predicate.sentences,
    ],
    entityIds: subject.entity === null ? [] : [subject.entity.id],
    why: `The article says this of ${subject.text}.`,
    distractors: offerOtherDeeds(reading, deed, key, others, word),
  });
}

/** "his plan" is the plan of whoever the option is about: it has to be able to be of both. */
function keepsOwn(other: Deed, deed: Deed): boolean {
  const own = (of: Deed) =>
    /\b(he|his|him|himself|she|her|hers|herself|it|its|itself|they|their|them|themselves)\b/i
      .exec(of.predicate.text)?.[1]
      ?.toLowerCase();
  const pronoun = own(other);
  if (other === deed || pronoun === undefined) return true;
  const { entity, plural } = deed.subject;
  if (/^h(?:e|is|im|imself)$/.test(pronoun)) return entity?.gender === "male";
  if (/^(?:she|her|hers|herself)$/.test(pronoun)) return entity?.gender === "female";
  return /^(?:it|its|itself)$/.test(pronoun) ? !plural && deed.subject.sort !== "person" : plural;
}

/** A surname, "It" or "They": how whole sentences about the subject begin. */
function shortNameOf({ entity, plural, sort, text }: ToldSubject): string {
  if (entity?.type === "person") return entity.name.split(" ").at(-1)!;
  if (plural) return "They";
  return sort === "person" ? capitalise(text) : "It";
}

function dateOf(reading: Reading, { clause, dated }: Deed): string {
  const worded = dated === null ? null : wordPhrase(reading, clause.sentence, dated);
  return worded === null ? "" : ` ${worded.text}`;
}
