import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writeQuiz } from "@/questions";
import { readLanguageModel } from "@/questions/language/model-file";
import { type JudgedItem, readVerdicts, VERDICTS } from "./judging/read-verdicts";

const samples = path.resolve(import.meta.dirname, "../../questions/samples");
const rounds = readVerdicts();
const judged = rounds.flatMap(({ items }) => items);
const model = readLanguageModel();

/** Stem and key of every item that a sample's quiz has now. */
function writtenFor(sample: string): Set<string> {
  const [title = "", ...rest] = fs
    .readFileSync(path.join(samples, `${sample}.txt`), "utf8")
    .split("\n");
  const { items } = writeQuiz({ title, text: rest.join("\n").trim() }, model);
  return new Set(items.map(({ stem, key }) => `${stem} ${key}`));
}

test.each(rounds)(
  "every entry of $name has an article, a question, a verdict and a reason",
  ({ items }) => {
    for (const { article, kind, stem, verdict, reason } of items) {
      expect([article, kind, stem].every((part) => part.length > 0)).toBe(true);
      expect(VERDICTS).toContain(verdict);
      if (verdict !== "use") expect(reason.length).toBeGreaterThan(0);
    }
  },
);

/** Fewer judged items of a kind say nothing about it. */
const ENOUGH = 4;

describe("what was judged of the samples and is still asked so", () => {
  const names = [
    ...new Set(judged.flatMap(({ article }) => /^samples#(.*)$/.exec(article)?.slice(1) ?? [])),
  ];
  const kept = names.flatMap((name) => {
    const written = writtenFor(name);
    return judged.filter(
      ({ article, stem, key }) => article === `samples#${name}` && written.has(`${stem} ${key}`),
    );
  });
  const shareOfUse = (items: readonly JudgedItem[]) =>
    items.filter(({ verdict }) => verdict === "use").length / items.length;

  test("was never wrong or broken", () => {
    expect(kept.length).toBeGreaterThan(ENOUGH);
    expect(kept.filter(({ verdict }) => /^(?:wrong|broken)$/.test(verdict))).toEqual([]);
  });

  test("was usable as it stands in two of three cases", () => {
    expect(shareOfUse(kept)).toBeGreaterThanOrEqual(2 / 3);
  });

  const ofKind = (kind: string) => kept.filter((one) => one.kind === kind);
  const kinds = [...new Set(kept.map(({ kind }) => kind))];

  test.each(kinds.filter((kind) => ofKind(kind).length >= ENOUGH))(
    "%s: was usable more often than not",
    (kind) => {
      expect(shareOfUse(ofKind(kind))).toBeGreaterThan(0.5);
    },
  );
});
