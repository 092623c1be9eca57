import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../questions/types";
import { readConllu, type TreebankSentence } from "../../../training/data/conllu";
import { gumNames, type GoldName } from "../../../training/data/gold-names";

/** A treebank sentence with its words' places in the document. Heads count from 1, 0 is the root. */
export interface GoldSentence extends Span, TreebankSentence {
  readonly tokens: readonly Span[];
  readonly names: readonly GoldName[];
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** How far ahead of the last word a sentence may begin: further on, the text lacks it (a caption). */
const FARTHEST = 12;

/** Finds the words of one sentence in the text from `from`; null where the text has no such sentence. */
function anchor(words: readonly string[], text: string, from: number): Span[] | null {
  const tokens: Span[] = [];
  let cursor = from;
  for (const word of words) {
    const start = text.indexOf(word, cursor);
    if (start < 0 || start > cursor + FARTHEST) return null;
    cursor = start + word.length;
    tokens.push({ start, end: cursor });
  }
  return tokens;
}

function documentOf(id: string, text: string, treebank: readonly TreebankSentence[]): GoldDocument {
  const sentences: GoldSentence[] = [];
  let cursor = 0;
  for (const sentence of treebank) {
    const tokens = anchor(sentence.words, text, cursor);
    if (tokens === null) continue;
    const start = tokens[0]?.start ?? cursor;
    cursor = tokens.at(-1)?.end ?? cursor;
    sentences.push({ ...sentence, start, end: cursor, tokens, names: gumNames(sentence) });
  }
  return { id, text, sentences };
}

/** The news documents of GUM in `corpora`, in the text that facts-gum gives them. */
export function gumNews(corpora: string): GoldDocument[] {
  const folder = join(corpora, "ud", "gum-news");
  const texts = JSON.parse(readFileSync(join(corpora, "facts-gum", "facts.json"), "utf8")) as {
    id: string;
    text: string;
  }[];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .toSorted()
    .map((file) => {
      const id = file.replace(/\.conllu$/, "");
      const text = texts.find((entry) => entry.id === `gum:${id}`)?.text ?? "";
      return documentOf(id, text, readConllu(join(folder, file), id));
    });
}

/** PUD, whose sentences stand by themselves: each is a paragraph of one document. */
export function pud(corpora: string): GoldDocument {
  const sentences = readConllu(join(corpora, "ud", "en_pud.conllu"), "en_pud");
  return documentOf("en_pud", sentences.map((sentence) => sentence.text).join("\n"), sentences);
}
