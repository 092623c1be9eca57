import { CITIES, cityNamed } from "../lexicon/cities";
import { COUNTRIES, countryNamed, countryOfDemonym } from "../lexicon/countries";
import { evidenceSpan } from "../text/evidence";
import type { Distractor, Draft, Entity, ItemContext } from "../types";

/** Names from this article that could be mistaken for the key, best first, then places of the same standing. */
export function offerNames(draft: Draft, context: ItemContext): Distractor[] {
  const key = context.entities.find((entity) => entity.id === draft.entityId);
  if (key === undefined) return [];
  const inArticle = context.entities
    .filter((entity) => fits(entity, key, draft))
    .toSorted((a, b) => closeness(b, key, draft, context) - closeness(a, key, draft, context))
    .map((entity) => explain(entity, draft, context));
  return [...inArticle, ...elsewhere(draft, key, context)];
}

/** Same sort of name, not the key under another name, and not handed over by the stem. */
function fits(entity: Entity, key: Entity, draft: Draft): boolean {
  if (entity.id === key.id || entity.confidence < 0.45) return false;
  if (!sameSort(entity, draft)) return false;
  if (entity.metonymClass !== null && entity.metonymClass === key.metonymClass) return false;
  if (sharesWord(entity, key)) return false;
  return !entity.aliases.some((alias) => draft.stem.includes(alias));
}

function sameSort(entity: Entity, draft: Draft): boolean {
  if (countryOfDemonym(entity.name) !== undefined) return false;
  switch (draft.answerType) {
    case "person":
      return entity.type === "person" && entity.name.includes(" ") === draft.key.includes(" ");
    case "organization":
      return entity.type === "organization" && countryNamed(entity.name) === undefined;
    case "country":
      return entity.type !== "person" && countryNamed(entity.name) !== undefined;
    case "place":
      return entity.type === "place" && countryNamed(entity.name) === undefined;
    default:
      return false;
  }
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

function explain(entity: Entity, draft: Draft, context: ItemContext): Distractor {
  const text = context.analysis.article.text;
  const spanOf = (index: number) => evidenceSpan(text, context.analysis.sentences[index]!);
  const said = context.quotations.find(
    (quotation) => quotation.source?.entityId === entity.id && quotation.link !== "implicit",
  );
  if (draft.kind === "who-said" && said !== undefined) {
    return {
      text: entity.name,
      origin: "other-source",
      why: `${entity.name} is quoted in the article, but on something else.`,
      evidence: spanOf(said.sentences[0]!),
    };
  }
  const role = entity.roles[0];
  return {
    text: entity.name,
    origin: "same-type-name",
    why:
      role === undefined
        ? `The article mentions ${entity.name}, but does not say this of ${entity.type === "person" ? "them" : "it"}.`
        : `The article introduces ${entity.name} as ${role.quote.replace(/\s+/g, " ")}; it does not say this of them.`,
    evidence: spanOf(role?.sentence ?? entity.mentions[0]!.sentence),
  };
}

/** Countries of the same region, or cities of the same country and of about the same size. */
function elsewhere(draft: Draft, key: Entity, context: ItemContext): Distractor[] {
  const near =
    draft.answerType === "country"
      ? countriesLike(key.name)
      : draft.answerType === "place"
        ? citiesLike(key.name)
        : [];
  const text = `${context.analysis.article.title} ${context.analysis.article.text}`;
  return near
    .filter((name) => !text.includes(name))
    .slice(0, 6)
    .map((name) => ({
      text: name,
      origin: "near-place",
      why: `The article does not mention ${name}.`,
      evidence: null,
    }));
}

function countriesLike(name: string): string[] {
  const country = countryNamed(name);
  if (country === undefined) return [];
  const size = (code: string) => BIGGEST_CITY.get(code) ?? 0;
  const gap = (code: string) => Math.abs(Math.log((size(code) + 1e5) / (size(country.code) + 1e5)));
  return COUNTRIES.filter((other) => other.region === country.region && other.code !== country.code)
    .toSorted((a, b) => gap(a.code) - gap(b.code))
    .map((other) => other.name);
}

/** People in each country's biggest city: a stand-in for how well known the country is. */
const BIGGEST_CITY = new Map<string, number>();
for (const { countryCode, population } of CITIES) {
  BIGGEST_CITY.set(countryCode, Math.max(population, BIGGEST_CITY.get(countryCode) ?? 0));
}

function citiesLike(name: string): string[] {
  const city = cityNamed(name);
  if (city === undefined) return [];
  const distance = (population: number) => Math.abs(Math.log(population / city.population));
  return CITIES.filter(
    (other) => other.countryCode === city.countryCode && other.name !== city.name,
  )
    .toSorted((a, b) => distance(a.population) - distance(b.population))
    .map((other) => other.name);
}
