import { cityNamed } from "../lexicon/cities";
import { countryNamed, countryOfDemonym } from "../lexicon/countries";
import { nounType } from "../lexicon/noun-types";
import { REGIONS } from "../lexicon/regions";
import { genderOfFirstName } from "../lexicon/world-first-names";
import { firstName } from "../lexicon/first-names";
import { GAP } from "../text/gap";
import type { Distractor, Draft, Entity, ItemContext } from "../types";
import { alsoFits } from "./also-fits";
import { isFamous } from "../lexicon/famous-people";
import { FEWEST_DISTRACTORS } from "./choose-distractors";
import { explainName } from "./name-reason";
import { offerNearPlaces } from "./near-places";
import { offerDescribedPeople } from "./described-people";

const LOWEST_CONFIDENCE = 0.45;
/** Of somebody whom a reader has to take for a person. */
const SUREST_PERSON = 0.6;
/** Of a long article's hundreds of names only the closest are looked at any further. */
const MOST_CONSIDERED = 30;

/** Names from this article that could be mistaken for the key, best first; places of the same standing where it has too few. */
export function offerNames(draft: Draft, context: ItemContext): Distractor[] {
  const key = context.entities.find((entity) => entity.id === draft.entityId);
  if (key === undefined) return [];
  const inArticle = context.entities
    .filter((entity) => fits(entity, key, draft, context))
    .toSorted((a, b) => closeness(b, key, draft, context) - closeness(a, key, draft, context))
    .slice(0, MOST_CONSIDERED)
    .filter((entity) => !alsoFits(entity, key, draft, context))
    .map((entity) => explainName(entity, draft, context));
  if (draft.answerType === "person") return offerPeople(inArticle, key, draft, context);
  // Two names from the article serve better than a third that no reader of it would pick.
  if (inArticle.length >= FEWEST_DISTRACTORS) return inArticle;
  if (draft.kind === "who-said") return [...inArticle, ...offerOtherSources(key, draft, context)];
  return [...inArticle, ...offerNearPlaces(draft, key, context)];
}

/** Full names beside a full name; where they are too few, a surname too, and then who else is quoted. */
function offerPeople(
  people: readonly Distractor[],
  key: Entity,
  draft: Draft,
  context: ItemContext,
): Distractor[] {
  const isWhole = ({ text }: Distractor) => text.includes(" ") === draft.key.includes(" ");
  const whole = people.filter(isWhole);
  if (whole.length >= FEWEST_DISTRACTORS) return whole;
  const all = [...whole, ...people.filter((one) => !isWhole(one))];
  if (all.length >= FEWEST_DISTRACTORS || draft.kind !== "who-said") return all;
  return [...all, ...offerOtherSources(key, draft, context)];
}

/** Who else is quoted, where the article names too few of the key's sort: whom it describes, then the other sort. */
function offerOtherSources(key: Entity, draft: Draft, context: ItemContext): Distractor[] {
  const otherSort = key.type === "person" ? "organization" : "person";
  const speaks = (entity: Entity) =>
    context.quotations.some(
      ({ source, link }) => source?.entityId === entity.id && link === "explicit",
    );
  const others = context.entities.filter(
    (entity) =>
      entity.type === otherSort &&
      entity.confidence >= SUREST_PERSON &&
      speaks(entity) &&
      !isNoName(entity) &&
      !sharesWord(entity, key) &&
      // "Paul Boes, a spokesman for the bank": what he says, the bank says.
      !worksFor(entity, key) &&
      !worksFor(key, entity) &&
      !entity.aliases.some((alias) => draft.stem.includes(alias)),
  );
  return [
    ...offerDescribedPeople(key, context),
    ...others.map((entity) => explainName(entity, draft, context)),
  ];
}

/** Whether a role of the person names the body. */
function worksFor(person: Entity, body: Entity): boolean {
  return person.roles.some(({ quote }) => body.aliases.some((alias) => quote.includes(alias)));
}

/** Same sort of name, not the key under another name, and not handed over by the stem. */
function fits(entity: Entity, key: Entity, draft: Draft, context: ItemContext): boolean {
  if (entity.id === key.id || entity.confidence < LOWEST_CONFIDENCE) return false;
  if (!isSameSort(entity, draft, context) || isNoName(entity)) return false;
  if (entity.metonymClass !== null && entity.metonymClass === key.metonymClass) return false;
  if (sharesWord(entity, key) || !agreesWithPronoun(entity, draft.stem)) return false;
  return !entity.aliases.some((alias) => draft.stem.includes(alias));
}

/** "Who said that he had helped?" rules every woman out without the article. */
function agreesWithPronoun({ gender }: Entity, stem: string): boolean {
  const own = stem.includes(GAP) ? stem : stem.replace(/“[^”]*”/g, "");
  if (/\b(?:he|his|him|himself)\b/i.test(own)) return gender !== "female";
  return !/\b(?:she|hers?|herself)\b/i.test(own) || gender !== "male";
}

function isSameSort(entity: Entity, draft: Draft, context: ItemContext): boolean {
  if (countryOfDemonym(entity.name) !== undefined) return false;
  switch (draft.answerType) {
    case "person":
      return isSurelyPerson(entity, context);
    case "organization":
      return entity.type === "organization" && countryNamed(entity.name) === undefined;
    case "country":
      return entity.type !== "person" && countryNamed(entity.name) !== undefined;
    case "place":
      return (
        entity.type === "place" &&
        countryNamed(entity.name) === undefined &&
        isSurelyPlace(entity, context) &&
        isRegion(entity.name) === isRegion(draft.key.replace(/^the /, ""))
      );
    default:
      return false;
  }
}

/** Whether a list knows it or the article says that somebody is in it or goes there: "Secret Garden" is a book. */
function isSurelyPlace({ name, mentions }: Entity, { analysis }: ItemContext): boolean {
  if (cityNamed(name) !== undefined || REGIONS.has(name)) return true;
  // "Pacific Islanders"
  if (name.endsWith("ers")) return false;
  return mentions.some(({ sentence, first }) => {
    const { tokens } = analysis.sentences[sentence]!;
    const before = tokens[first - 1]?.upos === "DET" ? tokens[first - 2] : tokens[first - 1];
    return /^(?:in|at|near|to|from|around|across|outside|inside|towards?|into|through|on|of)$/i.test(
      before?.text ?? "",
    );
  });
}

/** A continent, province or sea: no option beside cities. "Washington" is a city here. */
function isRegion(name: string): boolean {
  return REGIONS.has(name) && cityNamed(name) === undefined;
}

/**
 * Whether more than the look of the name says that this is a person: a role, a statement, a pronoun or a known
 * first name. Streets and firms that were taken for people ("Bay Ridge") give a question away.
 */
function isSurelyPerson(entity: Entity, { quotations, analysis }: ItemContext): boolean {
  if (entity.type !== "person") return false;
  if (entity.confidence < SUREST_PERSON) return isFamous(entity.name);
  if (isCutAtHyphen(entity, analysis)) return false;
  if (isOnlyWhere(entity, analysis) || isEmployer(entity, analysis) || isHalfName(entity))
    return false;
  if (quotations.some(({ source }) => source?.entityId === entity.id)) return true;
  if (isPlaceByWords(entity)) return false;
  if (entity.roles.length > 0 || entity.gender !== "unknown") return true;
  if (entity.mentions.some(({ form }) => form === "pronoun")) return true;
  const first = entity.name.split(/[\s.]/)[0]!;
  const listed = firstName(first);
  return listed.male || listed.female || genderOfFirstName(first) !== "unknown";
}

/** "Roosevelt Room" and "Bat Cave": a last word for a place or a thing behind a word that is no first name. */
function isPlaceByWords({ name }: Entity): boolean {
  const words = name.split(" ");
  const first = firstName(words[0]!);
  const last = nounType(words.at(-1)!.toLowerCase());
  return (
    words.length > 1 &&
    (last === "artifact" || last === "location" || last === "object" || last === "group") &&
    !(first.male || first.female || genderOfFirstName(words[0]!) !== "unknown")
  );
}

/** "Donald" once, where the rest of the name was lost. */
function isHalfName({ name, mentions, roles }: Entity): boolean {
  const listed = firstName(name);
  return mentions.length === 1 && roles.length === 0 && (listed.male || listed.female);
}

/** "Church", "Republican" and "Inc." stand with a capital and name nobody by themselves. */
function isNoName({ name, type }: Entity): boolean {
  if (type === "organization" && MODEL.test(name)) return true;
  if (type === "person" || name.includes(" ")) return false;
  return (
    nounType(name.toLowerCase()) !== null ||
    /^(?:Inc|Ltd|Corp|Co)\.?$|^(?:Republican|Democrat|Conservative)$/.test(name)
  );
}

/** "Airbus A330" and "Boeing 787" are what a firm makes. */
const MODEL = /\s(?=\p{Lu}*-?\d)[\p{Lu}\d-]{2,}$/u;

/** "a shop in Wood Green": whoever is only ever lived in is nobody. */
function isOnlyWhere({ mentions }: Entity, { sentences }: ItemContext["analysis"]): boolean {
  return mentions.every(({ sentence, first }) =>
    /^(?:in|at|near|around|across)$/i.test(sentences[sentence]?.tokens[first - 1]?.text ?? ""),
  );
}

/** "Clair Milesi" of "Saint-Clair Milesi". */
function isCutAtHyphen({ mentions }: Entity, { article }: ItemContext["analysis"]): boolean {
  return mentions.every(({ start, form }) => form !== "name" || article.text[start - 1] === "-");
}

/** "T Rowe Price head trader": who is only ever named before a job is the firm that gave it. */
function isEmployer({ mentions }: Entity, { sentences }: ItemContext["analysis"]): boolean {
  return mentions.every(({ sentence, last }) => {
    const { tokens } = sentences[sentence]!;
    const next = tokens.slice(last + 1, last + 4);
    const end = next.findIndex(({ upos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(upos));
    const job = next[(end < 0 ? next.length : end) - 1];
    return job?.upos === "NOUN" && nounType(job.lemma.toLowerCase()) === "person";
  });
}

/** A shared surname or head word makes two options that a reader can't tell apart, or one part of the other. */
function sharesWord(a: Entity, b: Entity): boolean {
  const words = (entity: Entity) =>
    new Set(
      entity.aliases.flatMap((alias) =>
        alias.split(/[\s-]+/).filter((word) => /^[A-Z]\w{2,}/.test(word)),
      ),
    );
  const left = words(a);
  return [...words(b)].some((word) => left.has(word));
}

/** Other sources first where the question is who said it; then those whom the article names about as often. */
function closeness(entity: Entity, key: Entity, draft: Draft, context: ItemContext): number {
  const speaks = context.quotations.some((quotation) => quotation.source?.entityId === entity.id);
  const gap = Math.abs(Math.log(entity.mentions.length) - Math.log(key.mentions.length));
  const standing = entity.roles.length > 0 === key.roles.length > 0 ? 0.5 : 0;
  const gender = entity.gender === key.gender ? 0.3 : 0;
  return (
    (speaks && draft.kind === "who-said" ? 3 : 0) - gap + standing + gender + entity.confidence
  );
}
