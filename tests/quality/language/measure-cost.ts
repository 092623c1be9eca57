import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../questions/language/analyse";
import { loadLanguageModel } from "../../../questions/language/load-language-model";
import type { LanguageModel } from "../../../questions/types";
import type { Row } from "../row";
import { gumNews } from "./gold-documents";

const WORDS = 600;
const RUNS = 15;
const MEGABYTE = 1_000_000;
const MEMORY_SCRIPT = join("tests", "quality", "language", "print-memory.ts");
const TARGETS = { milliseconds: 300, load: 1000, memory: 300, weights: 15 };

function atMost(name: string, value: number, unit: string, target: number): Row {
  return {
    name,
    figure: `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`,
    target: `at most ${target} ${unit}`,
    met: value <= target,
  };
}

/** Measured in a process of its own, whose memory nothing else has touched. */
const addedMemory = (): number =>
  Number(execFileSync(process.execPath, ["--import", "tsx", MEMORY_SCRIPT], { encoding: "utf8" }));

/** Time, memory and disk that the language layer takes. Analysis is timed in processor time, so that a busy machine tells the same. */
export function measureCost(corpora: string, model: LanguageModel): Row[] {
  const path = join(process.cwd(), "questions", "language", "model", "reader.bin");
  const text = gumNews(corpora)
    .map((document) => document.text)
    .join("\n")
    .split(" ")
    .slice(0, WORDS)
    .join(" ");
  const times = Array.from({ length: RUNS }, () => {
    const started = process.cpuUsage();
    analyse({ title: "", text }, model);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }).toSorted((a, b) => a - b);
  const bytes = readFileSync(path);
  const started = performance.now();
  loadLanguageModel(bytes);
  const loading = performance.now() - started;
  return [
    atMost(
      `analysis of ${WORDS} words, 95th percentile`,
      times[Math.floor(RUNS * 0.95)] ?? 0,
      "ms",
      TARGETS.milliseconds,
    ),
    atMost("loading the model", loading, "ms", TARGETS.load),
    atMost("resident memory that the model adds", addedMemory(), "MB", TARGETS.memory),
    atMost("weights on disk", statSync(path).size / MEGABYTE, "MB", TARGETS.weights),
  ];
}
