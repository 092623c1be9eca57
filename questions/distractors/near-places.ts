import { CITIES, cityNamed } from "../lexicon/cities";
import { COUNTRIES, countryNamed } from "../lexicon/countries";
import { nounType } from "../lexicon/noun-types";
import { REGIONS, SISTER_REGIONS, US_STATES } from "../lexicon/regions";
import type { Distractor, Draft, Entity, ItemContext } from "../types";

const MOST_OFFERED = 6;
/** People in the biggest city of a country that most readers have heard of. */
const WELL_KNOWN = 500_000;

/** Countries of the key's region, or cities of its country and about its size, that the article does not name. */
export function offerNearPlaces(draft: Draft, key: Entity, context: ItemContext): Distractor[] {
  const near =
    draft.answerType === "country"
      ? countriesLike(key.name)
      : draft.answerType === "place"
        ? placesLike(key.name, context)
        : [];
  const { analysis } = context;
  const text = `${analysis.article.title} ${analysis.article.text}`;
  return near
    .filter((name) => !text.includes(name))
    .slice(0, MOST_OFFERED)
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
  // Nobody takes Greenland for the United States.
  const smallest = Math.min(WELL_KNOWN, size(country.code) / 2);
  return COUNTRIES.filter((other) => other.region === country.region && other.code !== country.code)
    .filter(({ code }) => size(code) >= smallest)
    .toSorted((a, b) => gap(a.code) - gap(b.code))
    .map((other) => other.name);
}

/** People in each country's biggest city: a stand-in for how well known the country is. */
const BIGGEST_CITY = new Map<string, number>();
for (const { countryCode, population } of CITIES) {
  BIGGEST_CITY.set(countryCode, Math.max(population, BIGGEST_CITY.get(countryCode) ?? 0));
}

/** States beside a state, regions beside a region, cities beside a city; a small town beside towns of its country. */
function placesLike(name: string, context: ItemContext): string[] {
  if (US_STATES.has(name) && cityNamed(name) === undefined) return neighbours([...US_STATES], name);
  if (cityNamed(name) !== undefined) return citiesLike(name);
  if (REGIONS.has(name)) return neighbours(sistersOf(name), name);
  // "Changi Airport": a town beside it is no answer to the same question.
  if (BUILT.has(nounType(name.split(" ").at(-1)!.toLowerCase()) ?? "")) return [];
  const country = homeCountry(context);
  return CITIES.filter(({ countryCode }) => countryCode === country)
    .toReversed()
    .map((city) => city.name);
}

const BUILT: ReadonlySet<string> = new Set(["artifact", "object", "group"]);

/** Regions of the name's own sort, itself among them; without the other words for the same place. */
function sistersOf(name: string): readonly string[] {
  const sisters = SISTER_REGIONS.find((line) => line.includes(name)) ?? [name];
  return sisters.filter(
    (other) => other === name || !(other.includes(name) || name.includes(other)),
  );
}

/** Names that stand near in the list: states and the regions of one sort are kept as neighbours. */
function neighbours(list: readonly string[], name: string): string[] {
  const at = list.indexOf(name);
  return [-2, 3, -1, 2, 1, -3].flatMap((by) => list[at + by] ?? []);
}

/** The code of the country that the article speaks of most; "" where it names none. */
function homeCountry({ entities }: ItemContext): string {
  const counts = new Map<string, number>();
  for (const { name, metonymClass, mentions } of entities) {
    const code = countryNamed(metonymClass ?? name)?.code;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + mentions.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
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
