import type { NameType, SentenceReading, Upos } from "../types";
import type { Extent } from "./lstm";
import type { ModelParts } from "./model-format";
import type { Network, Rows } from "./network";
import { highestOf, writeProbabilities } from "./probabilities";
import { projectiveTree } from "./projective-tree";

/** What the network's heads computed for a batch of sentences. */
export interface BatchScores {
  readonly tag: Rows;
  readonly name: Rows;
  readonly arcDependent: Rows;
  readonly arcHead: Rows;
  readonly relationDependent: Rows;
  readonly relationHead: Rows;
}

type NameProbabilities = Record<NameType | "time" | "none", number>;

const TINY = 1e-12;

function dot(floats: Float32Array, a: number, b: number, size: number): number {
  let sum = 0;
  for (let index = 0; index < size; index++) sum += floats[a + index]! * floats[b + index]!;
  return sum;
}

/** Probabilities of every head of every word: `[dependent * (n + 1) + head]`, words from 1. */
function headProbabilities(
  parts: ModelParts,
  floats: Float32Array,
  scores: BatchScores,
  first: number,
  n: number,
): Float64Array {
  const width = n + 1;
  const { arc, temperatures } = parts.header;
  const probabilities = new Float64Array(width * width);
  const row = new Float64Array(width);
  for (let word = 1; word <= n; word++) {
    const dependent = scores.arcDependent.at + (first + word) * scores.arcDependent.stride;
    for (let head = 0; head <= n; head++)
      row[head] = dot(
        floats,
        dependent,
        scores.arcHead.at + (first + head) * scores.arcHead.stride,
        arc,
      );
    writeProbabilities(row, 0, width, temperatures.arc, probabilities, word * width, word);
  }
  return probabilities;
}

/** Reads one sentence of `n` words off the batch's scores; `extent` counts the root as its first row. */
export function readingOf(
  parts: ModelParts,
  network: Network,
  scores: BatchScores,
  extent: Extent,
): SentenceReading {
  const { floats } = network;
  const { header } = parts;
  const n = extent.length - 1;
  const width = n + 1;
  const heads = headProbabilities(parts, floats, scores, extent.first, n);
  const tree = projectiveTree(
    heads.map((value) => Math.log(value + TINY)),
    n,
  );

  const upos: Upos[] = [];
  const xpos: string[] = [];
  const relations: string[] = [];
  const confidences: number[] = [];
  const names: NameProbabilities[] = [];
  const nameStarts: number[] = [];
  const root = header.relations.indexOf("root");
  const relationProbabilities = new Float64Array(header.relations.length);
  const relationScores = new Float64Array(header.relations.length);
  const nameProbabilities = new Float64Array(header.nameLabels.length);

  for (let word = 1; word <= n; word++) {
    const row = extent.first + word;
    const [coarse = "X", fine = ""] = (
      header.tags[highestOf(floats, scores.tag.at + row * scores.tag.stride, header.tags.length)] ??
      ""
    ).split("|");
    upos.push(coarse as Upos);
    xpos.push(fine);

    const head = tree[word - 1] ?? 0;
    const dependentAt = scores.relationDependent.at + row * scores.relationDependent.stride;
    const headAt = scores.relationHead.at + (extent.first + head) * scores.relationHead.stride;
    const size = header.relation;
    for (let relation = 0; relation < relationScores.length; relation++) {
      const at = dependentAt + relation * (size + 1);
      relationScores[relation] = dot(floats, at, headAt, size) + floats[at + size]!;
    }
    const skip = head === 0 ? -1 : root;
    writeProbabilities(
      relationScores,
      0,
      relationScores.length,
      header.temperatures.relation,
      relationProbabilities,
      0,
      skip,
    );
    const relation =
      head === 0 ? root : highestOf(relationProbabilities, 0, relationProbabilities.length);
    relations.push(header.relations[relation] ?? "dep");
    const certain = head === 0 ? 1 : (relationProbabilities[relation] ?? 0);
    confidences.push((heads[word * width + head] ?? 0) * certain);

    writeProbabilities(
      floats,
      scores.name.at + row * scores.name.stride,
      header.nameLabels.length,
      header.temperatures.name,
      nameProbabilities,
    );
    const { types, start } = nameReading(header.nameLabels, nameProbabilities);
    names.push(types);
    nameStarts.push(start);
  }
  return {
    upos,
    xpos,
    heads: Array.from(tree, (head) => head - 1),
    relations,
    confidences,
    names,
    nameStarts,
  };
}

function nameReading(
  labels: readonly string[],
  probabilities: Float64Array,
): { types: NameProbabilities; start: number } {
  const types = { person: 0, place: 0, organization: 0, other: 0, time: 0, none: 0 };
  let starts = 0;
  let inside = 0;
  labels.forEach((label, index) => {
    const probability = probabilities[index] ?? 0;
    if (label === "O") {
      types.none = probability;
      return;
    }
    types[label.slice(2) as NameType | "time"] += probability;
    if (label.startsWith("B")) starts += probability;
    else inside += probability;
  });
  return { types, start: starts / (starts + inside + TINY) };
}
