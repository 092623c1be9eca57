import { cityNamed } from "../../lexicon/cities";
import { countryNamed } from "../../lexicon/countries";
import { firstName } from "../../lexicon/first-names";
import { nounType } from "../../lexicon/noun-types";
import { ORGANIZATION_WORDS } from "../../lexicon/organization-words";
import { KNOWN_ORGANIZATIONS } from "../../lexicon/organizations";
import { REGIONS } from "../../lexicon/regions";
import { genderOfFirstName } from "../../lexicon/world-first-names";
import { TITLE_PARTS, TITLE_WORDS } from "../../lexicon/title-words";

/** First and last word of a stretch, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const isTitle = (word: string): boolean => TITLE_WORDS.has(word.replace(/\.$/, "").toLowerCase());
const isTitlePart = (word: string): boolean => TITLE_PARTS.has(word.toLowerCase());
const isFirstName = (word: string): boolean => {
  const { male, female } = firstName(word);
  return male || female || genderOfFirstName(word) !== "unknown";
};

/** Whether tables know the whole as one name: "St. Louis", "House of Commons". */
export function isKnownName(text: string): boolean {
  return (
    KNOWN_ORGANIZATIONS.has(text) ||
    REGIONS.has(text) ||
    countryNamed(text) !== undefined ||
    cityNamed(text) !== undefined
  );
}

const isKnown = (words: readonly string[], { first, last }: Stretch): boolean =>
  isKnownName(words.slice(first, last + 1).join(" "));

const stretch = (first: number, last: number): Stretch[] =>
  first <= last ? [{ first, last }] : [];

/** What stands before and after the last title of a run, the title left out; the whole run where there is none. */
function aroundTitle(words: readonly string[], run: Stretch): Stretch[] {
  let title = -1;
  for (let at = run.first; at <= run.last; at++) if (isTitle(words[at] ?? "")) title = at;
  if (title < 0 || ORGANIZATION_WORDS.has(words[run.last] ?? "")) return [run];
  let after = title + 1;
  while (after < run.last && /^(?:of|for|and)$/.test(words[after] ?? "")) {
    // "Secretary of State Rubio", "Minister of Foreign Affairs Lavrov": the name is what comes last.
    after += 2;
    while (after < run.last && isTitlePart(words[after] ?? "")) after += 1;
  }
  let before = title;
  while (
    before > run.first &&
    (isTitle(words[before - 1] ?? "") || isTitlePart(words[before - 1] ?? ""))
  )
    before -= 1;
  return [...stretch(run.first, before - 1), ...stretch(after, run.last)];
}

/**
 * "Refugee Council Enver Solomon": an organisation runs into the name of one of its people.
 * `isPerson` is how likely the model takes a word for part of a person's name.
 */
function beforePerson(
  words: readonly string[],
  run: Stretch,
  isPerson: (at: number) => number,
): Stretch[] {
  if (ORGANIZATION_WORDS.has(words[run.last] ?? "")) return [run];
  for (let at = run.first + 1; at < run.last && run.last - at < 4; at++) {
    const ends =
      ORGANIZATION_WORDS.has(words[at - 1] ?? "") ||
      KNOWN_ORGANIZATIONS.has(words.slice(run.first, at).join(" "));
    const begins = isFirstName(words[at] ?? "") || isPerson(at) + isPerson(at + 1) > 1;
    if (ends && begins) return [...stretch(run.first, at - 1), ...stretch(at, run.last)];
  }
  return [run];
}

/** How far before "of" or "for" the office may stand: "Assistant Secretary of the Navy for Supply Ann Lee". */
const OFFICE_REACH = 8;

/** "Minister of Education Stefania Giannini", of which only what follows "of" was taken for a name. */
function withoutOffice(words: readonly string[], run: Stretch): Stretch {
  const before = words.slice(Math.max(0, run.first - OFFICE_REACH), run.first - 1);
  if (!/^(?:of|for)$/.test(words[run.first - 1] ?? "") || !before.some(isTitle)) return run;
  const direct = isTitle(words[run.first - 2] ?? "");
  // Farther from its office, "the director of photography for Ann Lee" has to be told from a field of work.
  if (!direct && nounType((words[run.first] ?? "").toLowerCase()) === null) return run;
  if (isFirstName(words[run.first] ?? "")) return run;
  for (let at = run.first + 1; at < run.last; at++)
    if (isFirstName(words[at] ?? "")) return { first: at, last: run.last };
  return run;
}

/**
 * The names in a run of capitalised words: "US Secretary of State Marco Rubio" holds two, with a title
 * between them, which is none. A run that tables know as one name stays whole. `isPerson` gives the
 * model's probability that a word is part of a person's name.
 */
export function splitRun(
  words: readonly string[],
  run: Stretch,
  isPerson: (at: number) => number,
): Stretch[] {
  if (isKnown(words, run)) return [run];
  // "Air France Flight 447" is a flight of Air France.
  const flight = words.indexOf("Flight", run.first + 1);
  if (flight > 0 && flight <= run.last && /^\d/.test(words[flight + 1] ?? ""))
    return splitRun(words, { first: run.first, last: flight - 1 }, isPerson);
  return aroundTitle(words, withoutOffice(words, run)).flatMap((part) =>
    isKnown(words, part) ? [part] : beforePerson(words, part, isPerson),
  );
}
