import fs from "node:fs";
import path from "node:path";
import { findDates } from "../../questions/facts/find-dates";
import { findNumbers } from "../../questions/facts/find-numbers";
import { overlaps } from "../../questions/facts/reading";
import { analyse } from "../../questions/language/analyse";
import type { DateMention, LanguageModel, NumberMention, Span } from "../../questions/types";
import { type MeasureOptions, type Row, shareAtLeast } from "./row";

interface Timex extends Span {
  readonly text: string;
  readonly type: string;
  /** TIMEX3: "2013-12-10", "2013-12", "2013", "P33Y", "PRESENT_REF". */
  readonly value: string;
  readonly isDocumentDate: boolean;
}

interface Value extends Span {
  readonly text: string;
  readonly type: string;
}

interface GoldDocument {
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
  readonly annotatedUntil: number;
  readonly timexes: readonly Timex[];
  readonly values: readonly Value[];
}

/** A gold span, what was found there, and the words around it for the list of worst cases. */
interface Compared<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found | undefined;
  readonly around: string;
  /** Whether the day of publication is known: without it "Saturday" is no date. */
  readonly published: boolean;
}

const AROUND = 40;
/** A calendar day, month or year; quarters, weeks and "now" have no form of their own here. */
/** "the day" and "the entire year" name no date that could be asked for. */
const UNNAMED = /^(?:the|late in the|now)\b(?!.*\b(?:week|month|year|day)s? )/i;
const CALENDAR_VALUE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** "some", "several" and "a few" are no figures. */
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|million|billion)\b/i;

function compare<Gold extends Span, Found extends Span>(
  text: string,
  golds: readonly Gold[],
  found: readonly Found[],
  published: boolean,
): Compared<Gold, Found>[] {
  return golds.map((gold) => ({
    gold,
    found: found.find((mention) => overlaps(mention, gold)),
    published,
    around: text.slice(Math.max(0, gold.start - AROUND), gold.end + AROUND).replace(/\s+/g, " "),
  }));
}

/** Whether the ISO form says the same day, or the same month or year where one of them is no more precise. */
function agrees(found: string | null, gold: string): boolean {
  if (found === null) return false;
  const length = Math.min(found.length, gold.length);
  return found.slice(0, length) === gold.slice(0, length);
}

function row<Gold extends { readonly text: string }, Found>(
  name: string,
  compared: readonly Compared<Gold, Found>[],
  target: number,
  isRight: (pair: Compared<Gold, Found>) => boolean,
  tell: (pair: Compared<Gold, Found>) => string,
): Row {
  const wrong = compared.filter((pair) => !isRight(pair));
  return {
    ...shareAtLeast(name, compared.length - wrong.length, compared.length, target),
    worst: wrong.map((pair) => `“${pair.gold.text}” ${tell(pair)}: …${pair.around}…`),
  };
}

/**
 * How many dates and numbers of annotated news are found, and how many dates are resolved to the right day.
 *
 * @param corpora the folder of the corpora
 */
export async function measureDatesAndNumbers(
  corpora: string,
  model: LanguageModel,
  { sample }: MeasureOptions,
): Promise<Row[]> {
  const file = path.join(corpora, "facts-meantime", "meantime.json");
  const all = JSON.parse(fs.readFileSync(file, "utf8")) as GoldDocument[];
  const dates: Compared<Timex, DateMention>[] = [];
  const numbers: Compared<Value, NumberMention>[] = [];
  for (const { title, date, text, annotatedUntil, timexes, values } of all.slice(
    0,
    sample ?? all.length,
  )) {
    const annotated = text.slice(0, annotatedUntil);
    const days = [
      date,
      ...timexes.filter(({ isDocumentDate }) => isDocumentDate).map(({ value }) => value),
    ];
    const day = days.find((value) => value !== null && /^\d{4}-\d\d-\d\d/.test(value)) ?? undefined;
    const article = {
      title,
      text: annotated,
      ...(day === undefined ? {} : { published: day.slice(0, 10) }),
    };
    const analysis = analyse(article, model);
    const foundDates = findDates(analysis);
    const foundNumbers = findNumbers(analysis, foundDates);
    const named = timexes.filter((timex) => timex.type === "DATE" && !timex.isDocumentDate);
    dates.push(...compare(text, named, foundDates, day !== undefined));
    const figures = values.filter((value) => FIGURE.test(value.text));
    numbers.push(...compare(text, figures, foundNumbers, day !== undefined));
  }
  const calendar = dates.filter(
    ({ gold }) => CALENDAR_VALUE.test(gold.value) && !UNNAMED.test(gold.text),
  );
  const resolvable = calendar.filter(({ found, published }) => found !== undefined && published);
  return [
    row(
      "calendar dates found",
      calendar,
      95,
      ({ found }) => found !== undefined,
      () => "missed",
    ),
    row(
      "dates resolved to the right day",
      resolvable,
      92,
      ({ gold, found }) => agrees(found!.iso, gold.value),
      ({ gold, found }) => `is ${gold.value}, taken for ${found!.iso ?? "no date"}`,
    ),
    row(
      "numbers found",
      numbers,
      95,
      ({ found }) => found !== undefined,
      () => "missed",
    ),
  ];
}
