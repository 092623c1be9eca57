import { LEXICON_FLAGS, lexiconFlags } from "./lexicon-flags";
import type { ByteMatrix, ModelParts } from "./model-format";
import { wordFeatures } from "./word-features";

const ROOT = 0;
const UNKNOWN = 1;

/** Numbers that the first layer takes for each word. */
export function inputWidth(parts: ModelParts): number {
  return parts.tables.reduce((sum, table) => sum + table.columns, 0) + LEXICON_FLAGS;
}

function writeRow(target: Float32Array, at: number, table: ByteMatrix, row: number): number {
  const scale = table.scales[row] ?? 0;
  const from = row * table.columns;
  for (let column = 0; column < table.columns; column++)
    target[at + column] = table.values[from + column]! * scale;
  return at + table.columns;
}

/** Writes the inputs of one sentence, the root first, from place `at` of `target`. */
export function embedSentence(
  parts: ModelParts,
  words: readonly string[],
  target: Float32Array,
  at: number,
): void {
  const flags = lexiconFlags(words);
  let place = at;
  for (let position = 0; position <= words.length; position++) {
    const isRoot = position === 0;
    const features = isRoot ? [] : wordFeatures(words[position - 1] ?? "");
    parts.tables.forEach((table, index) => {
      // The first table holds the word vectors, the second what was learned of the same form.
      const value = features[Math.max(0, index - 1)] ?? "";
      const id = isRoot ? ROOT : (parts.vocabularies[index]?.get(value) ?? UNKNOWN);
      place = writeRow(target, place, table, id);
    });
    const bits = isRoot ? 0 : (flags[position - 1] ?? 0);
    for (let bit = 0; bit < LEXICON_FLAGS; bit++) target[place + bit] = (bits >> bit) & 1;
    place += LEXICON_FLAGS;
  }
}
