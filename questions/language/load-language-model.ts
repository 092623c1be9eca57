import type { LanguageModel, SentenceReading } from "../types";
import { runLayer, type Extent } from "./lstm";
import { decodeModel, type ModelParts } from "./model-format";
import { Network, type Rows } from "./network";
import { embedSentence, inputWidth } from "./sentence-embedding";
import { readingOf } from "./sentence-reader";

/** Words, with one root a sentence, that are read in one go. */
const BATCH_ROWS = 512;

/** The longest sentence that the model reads; callers cut longer ones. */
export const LONGEST_SENTENCE = 120;

/** Floats that a full batch needs at most between the layers. */
function roomFor(parts: ModelParts): number {
  let outputs = inputWidth(parts) + 4 * parts.header.hidden;
  for (const matrix of parts.weights.values()) outputs += matrix.rows;
  return (BATCH_ROWS + 4) * (outputs + 16) + 64 * parts.header.hidden;
}

function readBatch(
  parts: ModelParts,
  network: Network,
  sentences: readonly (readonly string[])[],
): SentenceReading[] {
  network.reset();
  const extents: Extent[] = [];
  let words = 0;
  for (const sentence of sentences) {
    extents.push({ first: words, length: sentence.length + 1 });
    words += sentence.length + 1;
  }
  const rows = (words + 3) & ~3;
  const width = inputWidth(parts);
  const x: Rows = { at: network.take(rows * width), stride: width };
  network.floats.fill(0, x.at, x.at + rows * width);
  sentences.forEach((sentence, index) =>
    embedSentence(parts, sentence, network.floats, x.at + (extents[index]?.first ?? 0) * width),
  );
  const { hidden } = parts.header;
  const first = runLayer(network, "layer1", x, rows, extents, hidden);
  const states = runLayer(network, "layer2", first, rows, extents, hidden);
  const scores = {
    tag: network.linear(states, "tag", rows),
    name: network.linear(network.leakyLinear(states, "name_hidden", rows), "name", rows),
    arcDependent: network.linear(
      network.leakyLinear(states, "arc_dependent", rows),
      "arc_weight",
      rows,
    ),
    arcHead: network.leakyLinear(states, "arc_head", rows),
    relationDependent: network.linear(
      network.leakyLinear(states, "relation_dependent", rows),
      "relation_weight",
      rows,
    ),
    relationHead: network.leakyLinear(states, "relation_head", rows),
  };
  return extents.map((extent) => readingOf(parts, network, scores, extent));
}

/**
 * Makes a model of the bytes that training/export.py wrote. Reading is deterministic and keeps no state
 * between calls. Throws when the bytes are no such file; `simd` false forces plain JavaScript.
 */
export function loadLanguageModel(bytes: Uint8Array, simd = true): LanguageModel {
  const parts = decodeModel(bytes);
  const network = new Network(parts, roomFor(parts), simd);
  return {
    read(sentences) {
      const readings: SentenceReading[] = [];
      const order = sentences
        .map((_, index) => index)
        .toSorted((a, b) => (sentences[a]?.length ?? 0) - (sentences[b]?.length ?? 0) || a - b);
      let batch: number[] = [];
      let rows = 0;
      const flush = (): void => {
        const read = readBatch(
          parts,
          network,
          batch.map((index) => sentences[index] ?? []),
        );
        batch.forEach((index, place) => {
          const reading = read[place];
          if (reading) readings[index] = reading;
        });
        batch = [];
        rows = 0;
      };
      for (const index of order) {
        const length = (sentences[index]?.length ?? 0) + 1;
        if (length > LONGEST_SENTENCE + 1)
          throw new RangeError(`A sentence has more than ${LONGEST_SENTENCE} words.`);
        if (rows + length > BATCH_ROWS) flush();
        batch.push(index);
        rows += length;
      }
      if (batch.length > 0) flush();
      return readings;
    },
  };
}
