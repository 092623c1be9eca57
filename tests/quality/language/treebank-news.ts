import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis } from "../../../questions/types";
import { readConllu } from "../../support/read-conllu";
import { gumNames, type GoldName } from "../../../training/data/gold-names";
import { readConllu as readTreebank } from "../../../training/data/conllu";

/** An annotated document: what the language layer would make of it if it never erred. */
export interface GoldDocument {
  readonly id: string;
  readonly gold: Analysis;
  /** Names of each sentence, titles taken off. */
  readonly names: readonly (readonly GoldName[])[];
}

/** The news documents of GUM in `corpora`. */
export function gumNews(corpora: string): GoldDocument[] {
  const folder = join(corpora, "ud", "gum-news");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .toSorted()
    .map((file) => {
      const path = join(folder, file);
      return {
        id: file.replace(/\.conllu$/, ""),
        gold: readConllu(readFileSync(path, "utf8")),
        names: readTreebank(path, file).map(gumNames),
      };
    });
}

/** PUD, whose sentences stand by themselves: each is a paragraph of one document. */
export function pud(corpora: string): GoldDocument {
  const path = join(corpora, "ud", "en_pud.conllu");
  const conllu = readFileSync(path, "utf8").replace(/^# sent_id/gm, "# newpar\n# sent_id");
  return { id: "en_pud", gold: readConllu(conllu), names: [] };
}
