import fs from "node:fs";
import path from "node:path";
import type { ItemFeatures } from "../../../questions/choosing/item-features";

export const VERDICTS = ["use", "edit", "weak", "broken", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a judge made of one item. */
export interface JudgedItem {
  readonly article: string;
  /** The type of the item; the writer's form stands among the features. */
  readonly form: string;
  readonly kind: string;
  /** Quotations are cut after six words. */
  readonly stem: string;
  readonly key: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** What could be counted about the item when it was judged. */
  readonly features?: ItemFeatures;
}

export interface Round {
  /** "2026-11-round-1". */
  readonly name: string;
  readonly items: readonly JudgedItem[];
}

const FOLDER = path.resolve("tests/quality/verdicts");

/** Every round of judging, in the order of their names. */
export function readVerdicts(): Round[] {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return files.toSorted().map((file) => ({
    name: file.replace(/\.json$/, ""),
    items: JSON.parse(fs.readFileSync(path.join(FOLDER, file), "utf8")) as JudgedItem[],
  }));
}

/** The form that wrote the item: "role-to-name"; its type where the features were not kept. */
export function formOf({ features = {}, form }: JudgedItem): string {
  const written = Object.keys(features).find((name) => name.startsWith("form:"));
  return written?.slice("form:".length) ?? form;
}
