import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One sentence of a treebank; every array has one entry a word, `heads` counts from 1 with 0 for the root. */
export interface TreebankSentence {
  readonly document: string;
  /** The sentence as it was printed. */
  readonly text: string;
  readonly words: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly misc: string[];
}

/** Relations that treebanks of different years name differently, under one name. */
function currentRelation(relation: string): string {
  return relation.replace(/^(obl|nmod|advmod):(?:tmod|npmod)$/, "$1:unmarked");
}

/** Reads a CoNLL-U file, gzipped or plain; multi-word and empty tokens are skipped. */
export function readConllu(path: string, document: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const sentences: TreebankSentence[] = [];
  let current = document;
  for (const block of text.split(/\r?\n\r?\n/)) {
    const sentence: TreebankSentence = {
      document: (current = /^# newdoc id = (.+)$/m.exec(block)?.[1] ?? current),
      text: /^# text = (.+)$/m.exec(block)?.[1]?.trimEnd() ?? "",
      words: [],
      upos: [],
      xpos: [],
      heads: [],
      relations: [],
      misc: [],
    };
    for (const line of block.split(/\r?\n/)) {
      const columns = line.split("\t");
      if (!/^\d+$/.test(columns[0] ?? "")) continue;
      sentence.words.push(columns[1] ?? "");
      sentence.upos.push(columns[3] ?? "");
      sentence.xpos.push(columns[4] ?? "");
      sentence.heads.push(Number(columns[6]));
      sentence.relations.push(currentRelation(columns[7] ?? ""));
      sentence.misc.push(columns[9] ?? "");
    }
    if (sentence.words.length > 0) sentences.push(sentence);
  }
  return sentences;
}
