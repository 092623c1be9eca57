import { chanceOf, GUESSER_NAMES, type GuesserName } from "../../questions/appraisal/guessers";
import { writeQuiz } from "../../questions/index";
import type { Item, LanguageModel, Quiz } from "../../questions/types";
import { readNewsArticles } from "./news-articles";
import { measureProcessorTime } from "./processor-time";
import { type MeasureOptions, type Row, shareAtLeast, shareAtMost } from "./row";

const ASKED = 10;
/** Percent; experts' items reach 18, 24, 34 and 25 (OneStopQA). */
const GUESSER_TARGETS: Record<GuesserName, number> = {
  longest: 33,
  "echo of the stem": 33,
  "most like the others": 38,
  "longest verbatim run": 38,
};

interface Measured {
  readonly id: string;
  readonly quiz: Quiz;
  readonly milliseconds: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

function deliveryRow(measured: readonly Measured[]): Row {
  const delivered = measured.map(({ quiz }) => quiz.items.length);
  const worst = measured
    .filter(({ quiz }) => quiz.items.length < ASKED)
    .toSorted((a, b) => a.quiz.items.length - b.quiz.items.length)
    .map(
      ({ id, quiz }) => `${id}: ${quiz.items.length} items; ${quiz.shortfall ?? "no reason given"}`,
    );
  const total = delivered.reduce((sum, count) => sum + count, 0);
  return { ...shareAtLeast("delivered of asked", total, ASKED * measured.length, 90), worst };
}

function kindsRow(measured: readonly Measured[]): Row {
  const full = measured.filter(({ quiz }) => quiz.items.length >= ASKED);
  const kinds = full.map(({ quiz }) => new Set(quiz.items.map(({ kind }) => kind)).size);
  const enough = kinds.filter((count) => count >= 5).length;
  const row = shareAtLeast("full quizzes with 5 kinds or more", enough, full.length, 100);
  return { ...row, figure: `${row.figure}, mean ${mean(kinds).toFixed(1)} kinds` };
}

/** Share of items whose evidence begins in each third of the article. */
function thirdsRow(measured: readonly Measured[]): Row {
  const counts = [0, 0, 0];
  for (const { quiz } of measured) {
    for (const { evidence } of quiz.items) {
      const start = evidence[0]?.start ?? 0;
      const third = Math.min(2, Math.floor((3 * start) / Math.max(1, quiz.article.text.length)));
      counts[third] = (counts[third] ?? 0) + 1;
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) => (100 * count) / Math.max(1, total));
  return {
    name: "evidence by thirds",
    figure: shares.map((share) => `${share.toFixed(0)} %`).join(" / "),
    target: "17 to 67 % each",
    met: shares.every((share) => share >= 100 / 6 && share <= 200 / 3),
  };
}

function guesserRows(measured: readonly Measured[]): Row[] {
  return GUESSER_NAMES.map((name) => {
    const chances = measured.flatMap(({ quiz }) =>
      multipleChoice(quiz).map((item) => chanceOf(name, item, quiz.article.text)),
    );
    const right = chances.reduce((sum, chance) => sum + chance, 0);
    return shareAtMost(`guessing the ${name}`, right, chances.length, GUESSER_TARGETS[name]);
  });
}

/** Items of several options; a guesser of true or false, or of a sentence, has another chance. */
function multipleChoice({ items }: Quiz): Item[] {
  return items.filter(({ type }) => type === "multiple-choice");
}

function positionRow(items: readonly Item[]): Row {
  const fourOptions = items.filter(({ options }) => options.length === 4);
  const counts = [0, 1, 2, 3].map(
    (position) => fourOptions.filter(({ options }) => options[position]?.correct).length,
  );
  const shares = counts.map((count) => (100 * count) / Math.max(1, fourOptions.length));
  return {
    name: "position of the key, of four",
    figure: shares.map((share) => `${share.toFixed(0)} %`).join(" / "),
    target: "20 to 30 % each",
    met: shares.every((share) => share >= 20 && share <= 30),
  };
}

function lengthRows(items: readonly Item[]): Row[] {
  const stem = mean(items.map((item) => wordCount(item.stem)));
  const key = mean(items.map((item) => wordCount(item.key)));
  const distractors = items.flatMap(({ options }) => options.filter(({ correct }) => !correct));
  const distractor = mean(distractors.map(({ text }) => wordCount(text)));
  const figure = [stem, key, distractor].map((words) => words.toFixed(1)).join(" / ");
  return [
    {
      name: "words: stem / key / distractor",
      figure,
      target: "experts 10.0 / 7.2 / 7.5",
      met: null,
    },
  ];
}

function kindCountRow(items: readonly Item[]): Row {
  const counts = new Map<string, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const figure = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
  return { name: "items by kind", figure, target: "", met: null };
}

/**
 * Writes a quiz of ten for news articles and measures what a program can: yield, balance, what a guesser gains, time.
 *
 * @param corpora the folder of the corpora
 * @param options sample: how many articles, spread over all of them
 */
export async function measureItems(
  corpora: string,
  model: LanguageModel,
  { sample }: MeasureOptions,
): Promise<Row[]> {
  const measured = readNewsArticles(corpora, sample).map(({ id, ...article }): Measured => {
    const { result: quiz, milliseconds } = measureProcessorTime(() =>
      writeQuiz(article, model, { count: ASKED }),
    );
    return { id, quiz, milliseconds };
  });
  const items = measured.flatMap(({ quiz }) => quiz.items);
  const per600Words = measured.map(
    ({ quiz, milliseconds }) => (600 * milliseconds) / wordCount(quiz.article.text),
  );
  const p95 = percentile(per600Words, 0.95);
  return [
    { name: "articles", figure: String(measured.length), target: "", met: null },
    deliveryRow(measured),
    kindsRow(measured),
    kindCountRow(items),
    thirdsRow(measured),
    ...guesserRows(measured),
    positionRow(measured.flatMap(({ quiz }) => multipleChoice(quiz))),
    ...lengthRows(measured.flatMap(({ quiz }) => multipleChoice(quiz))),
    {
      name: "processor time for 600 words, p50 / p95",
      figure: `${percentile(per600Words, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
      target: "p95 at most 300 ms",
      met: p95 <= 300,
    },
  ];
}
