import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../questions/language/analyse";
import type { Analysis, LanguageModel, Span } from "../../../questions/types";
import { countryOfDemonym } from "../../../questions/lexicon/countries";
import { OTHER_DEMONYMS } from "../../../questions/lexicon/regions";
import type { Row } from "../row";
import { isScored, NameTally, SCORED_TYPES, type ScoredName } from "./name-score";
import { gumNews } from "./treebank-news";

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

/** Names of GUM's news: proper-noun runs without titles, typed by the smallest mention around their head. */
export function tallyGum(corpora: string, model: LanguageModel): NameTally {
  const tally = new NameTally();
  for (const { gold, names } of gumNews(corpora)) {
    const { text } = gold.article;
    const scored: ScoredName[] = [];
    const ignored: Span[] = [];
    gold.sentences.forEach((sentence, index) => {
      for (const name of names[index] ?? []) {
        const start = sentence.tokens[name.first]?.start ?? 0;
        const end = sentence.tokens[name.last]?.end ?? 0;
        const own = text.slice(start, end);
        const context = text.slice(Math.max(0, start - 30), end + 30).replaceAll("\n", " ");
        if (isScored(name.type)) scored.push({ text: own, end, type: name.type, context });
        else if (name.type === "time") ignored.push({ start, end });
      }
    });
    tally.add(scored, foundNames(analyse(gold.article, model)), ignored);
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
  text
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|for|&|de)$/.test(word)) &&
  !/^(?:The|A|An|He|She|It|They|We|I|His|Her|Its|Their|Our|Who)\b/.test(text);

const isDemonym = (text: string): boolean =>
  countryOfDemonym(text) !== undefined || OTHER_DEMONYMS.has(text);

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
      if (isDemonym(entity.text) || (type === undefined && isName(entity.text))) ignored.push(span);
      else if (
        type !== undefined &&
        isName(entity.text) &&
        entity.text.length > (longest.get(end)?.text.length ?? 0)
      )
        longest.set(end, {
          text: entity.text,
          end,
          type,
          context: text.slice(Math.max(0, end - 50), end + 20),
        });
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
