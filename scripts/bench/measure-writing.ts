import fs from "node:fs";
import { writeQuiz } from "../../questions/index";
import { readLanguageModel } from "../../questions/language/model-file";
import type { Article } from "../../questions/types";
import type { Row } from "../../tests/quality/row";
import { measureProcessorTime } from "../../tests/quality/processor-time";
import { percentile } from "./percentile";

const ROUNDS = 8;
const WORDS = 600;
const TARGET_MILLISECONDS = 300;

function readSamples(): Article[] {
  const folder = "questions/samples";
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const [title = "", ...lines] = fs.readFileSync(`${folder}/${name}`, "utf8").split("\n");
      return { title, text: lines.join("\n").trim() };
    });
}

const residentMegabytes = () => process.memoryUsage().rss / 1e6;

/** What it takes to write a quiz of ten for 600 words, and what loading the language model costs. */
export function measureWriting(): Row[] {
  const before = residentMegabytes();
  const { result: model, milliseconds: loading } = measureProcessorTime(readLanguageModel);
  const articles = readSamples();
  // The first quizzes also compile the code, so they are not counted.
  for (const article of articles) writeQuiz(article, model);
  const times = Array.from({ length: ROUNDS }, () => articles)
    .flat()
    .map((article) => {
      const { milliseconds } = measureProcessorTime(() => writeQuiz(article, model));
      return (milliseconds * WORDS) / article.text.split(/\s+/).length;
    });
  const memory = residentMegabytes() - before;
  const p95 = percentile(times, 0.95);
  const ratio = (p95 / TARGET_MILLISECONDS).toFixed(2);
  return [
    {
      name: "processor time of a quiz, 600 words, p50 / p95",
      figure: `${percentile(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
      target: `p95 at most ${TARGET_MILLISECONDS} ms (${ratio} of it)`,
      met: p95 <= TARGET_MILLISECONDS,
    },
    {
      name: "processor time of loading the language model",
      figure: `${loading.toFixed(0)} ms`,
      target: "at most 1000 ms",
      met: loading <= 1000,
    },
    {
      name: "memory that the writer adds",
      figure: `${memory.toFixed(0)} MB`,
      target: "at most 300 MB",
      met: memory <= 300,
    },
  ];
}
