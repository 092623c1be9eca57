import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../questions/language/analyse";
import type { Analysis, LanguageModel, Span } from "../../../questions/types";
import { countryOfDemonym } from "../../../questions/lexicon/countries";
import { OTHER_DEMONYMS } from "../../../questions/lexicon/regions";
import { TITLE_PARTS, TITLE_WORDS } from "../../../questions/lexicon/title-words";
import type { Row } from "../row";
import { isScored, NameTally, SCORED_TYPES, type ScoredName } from "./name-score";
import { gumNews } from "./gold-documents";

const TARGET = 85;

function foundNames(analysis: Analysis): ScoredName[] {
  const { text } = analysis.article;
  return analysis.names.map((name) => ({
    text: text.slice(name.start, name.end),
    end: name.end,
    type: name.type,
    context: text.slice(Math.max(0, name.start - 30), name.end + 30).replaceAll("\n", " "),
  }));
}

const isDemonym = (text: string): boolean =>
  countryOfDemonym(text) !== undefined || OTHER_DEMONYMS.has(text);

/** "Prime Minister", "the Home Secretary", "Greeks": capitalised, but neither a name nor annotated as none. */
const isOffice = (text: string): boolean =>
  isDemonym(text) ||
  text
    .toLowerCase()
    .replace(/^the /, "")
    .split(/\s+/)
    .every((word) => TITLE_WORDS.has(word) || TITLE_PARTS.has(word));

/** Names of GUM's news: proper-noun runs without titles, typed by the smallest mention around their head. */
export function tallyGum(corpora: string, model: LanguageModel): NameTally {
  const tally = new NameTally();
  for (const { text, sentences } of gumNews(corpora)) {
    const gold: ScoredName[] = [];
    const ignored: Span[] = [];
    for (const { tokens, names } of sentences) {
      for (const name of names) {
        const start = tokens[name.first]?.start ?? 0;
        const end = tokens[name.last]?.end ?? 0;
        const context = text.slice(Math.max(0, start - 30), end + 30).replaceAll("\n", " ");
        if (isOffice(text.slice(start, end)) || name.type === "time") ignored.push({ start, end });
        else if (isScored(name.type))
          gold.push({ text: text.slice(start, end), end, type: name.type, context });
      }
    }
    tally.add(gold, foundNames(analyse({ title: "", text }, model)), ignored);
  }
  return tally;
}

interface MeantimeDocument {
  readonly text: string;
  readonly annotatedUntil: number;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string | null;
    readonly form: string | null;
  }[];
}

const MEANTIME_TYPES: Readonly<Record<string, string>> = {
  PER: "person",
  LOC: "place",
  ORG: "organization",
};

/** Whether all words of a mention are capitalised, small ones inside aside: a name, not a description. */
const isName = (text: string): boolean =>
  /\p{Lu}/u.test(text) &&
  !text.includes(",") &&
  text
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|for|&|de)$/.test(word)) &&
  !/^(?:The|A|An|He|She|It|They|We|I|His|Her|Its|Their|Our|Who)\b/.test(text);

/** "Craiova-based", "Some": written with a capital, and no name by itself. */
const isPhrase = (text: string): boolean =>
  /-(?:based|born|led|owned)$|^(?:Some|Many|Most|Both|North American|Prime Minister of .*)$/.test(
    text,
  );

/**
 * The names that a mention holds, with their ends within it: itself where it is written as a name,
 * its last words where it is a description with a name at its end ("aircraft maker Boeing"), and the
 * parts between the commas of a place ("San Francisco, California").
 */
function namesIn(
  mention: string,
  form: string | null,
  type: string,
): { text: string; end: number }[] {
  if (isName(mention)) return [{ text: mention, end: mention.length }];
  if (type === "place" && mention.includes(", ")) {
    let end = -2;
    const parts = mention.split(", ").map((text) => ({ text, end: (end += text.length + 2) }));
    return parts.every((part) => isName(part.text)) ? parts : [];
  }
  if (form !== "NAM" && form !== "PRE.NAM") return [];
  const last =
    /(?:^|\s)(\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|(?:of|the|and|for|&|de)(?=\s+\p{Lu})))*)$/u.exec(
      mention,
    )?.[1];
  return last && isName(last) ? [{ text: last, end: mention.length }] : [];
}

/** "US" of "US Federal Reserve" is annotated too, but it is the longer name that has to be found. */
function isInside(name: ScoredName, all: readonly ScoredName[]): boolean {
  const start = (other: ScoredName): number => other.end - other.text.length;
  return all.some((other) => other.end > name.end && start(other) <= start(name));
}

/**
 * Names of MEANTIME, in the annotated part after the title and dateline: mentions of persons, places and
 * organisations written as names, the longest of those that end together. Products and financial entities
 * are ignored, whichever type we give them.
 */
export function tallyMeantime(corpora: string, model: LanguageModel): NameTally {
  const tally = new NameTally();
  const path = join(corpora, "facts-meantime", "meantime.json");
  for (const document of JSON.parse(readFileSync(path, "utf8")) as MeantimeDocument[]) {
    const bodyStart = document.text.indexOf("\n", document.text.indexOf("\n") + 1) + 1;
    const text = document.text.slice(bodyStart, document.annotatedUntil);
    const longest = new Map<number, ScoredName>();
    const ignored: Span[] = [];
    for (const entity of document.entities) {
      const end = entity.end - bodyStart;
      if (entity.start < bodyStart || end > text.length) continue;
      const type = MEANTIME_TYPES[entity.type ?? ""];
      const span = { start: entity.start - bodyStart, end };
      if (isDemonym(entity.text) || (type === undefined && /\p{Lu}/u.test(entity.text)))
        ignored.push(span);
      if (type === undefined || isOffice(entity.text) || isPhrase(entity.text)) continue;
      for (const own of namesIn(entity.text, entity.form, type)) {
        const ownEnd = span.start + own.end;
        if (own.text.length > (longest.get(ownEnd)?.text.length ?? 0))
          longest.set(ownEnd, {
            ...own,
            end: ownEnd,
            type,
            context: text.slice(Math.max(0, ownEnd - 50), ownEnd + 20),
          });
      }
    }
    const gold = [...longest.values()].filter((name) => !isInside(name, [...longest.values()]));
    tally.add(gold, foundNames(analyse({ title: "", text }, model)), ignored);
  }
  return tally;
}

function rowsOf(corpus: string, tally: NameTally): Row[] {
  const all = tally.f();
  return [
    {
      name: `names, ${corpus}: person, place, organisation`,
      figure: `F ${all.f.toFixed(1)} (P ${all.precision.toFixed(1)}, R ${all.recall.toFixed(1)}) of ${all.gold}`,
      target: `at least ${TARGET}`,
      met: all.f >= TARGET,
      worst: tally.misses.slice(0, 20),
    },
    ...SCORED_TYPES.map((type) => {
      const own = tally.f([type]);
      return {
        name: `names, ${corpus}: ${type}`,
        figure: `F ${own.f.toFixed(1)} (P ${own.precision.toFixed(1)}, R ${own.recall.toFixed(1)}) of ${own.gold}`,
        target: "none of its own",
        met: null,
      };
    }),
  ];
}

/** Names found on both corpora, in all and for each type. */
export function measureNames(corpora: string, model: LanguageModel): Row[] {
  return [
    ...rowsOf("facts-gum news", tallyGum(corpora, model)),
    ...rowsOf("facts-meantime", tallyMeantime(corpora, model)),
  ];
}
