import type { Network, Rows } from "./network";

/** Where each sentence of a batch stands among the batch's rows. */
export interface Extent {
  readonly first: number;
  readonly length: number;
}

/** Sentences that are stepped through together: the kernel takes four rows at a time. */
const TOGETHER = 4;

const STEPS = 16_384;
const REACH = 8;
const SCALE = STEPS / (2 * REACH);
const SIGMOID = new Float32Array(STEPS + 1);
const TANH = new Float32Array(STEPS + 1);
for (let step = 0; step <= STEPS; step++) {
  const value = (step / STEPS) * 2 * REACH - REACH;
  SIGMOID[step] = 1 / (1 + Math.exp(-value));
  TANH[step] = Math.tanh(value);
}

/** Place in the tables of the two functions above; beyond their reach both are flat. */
function stepOf(value: number): number {
  const step = (value + REACH) * SCALE;
  return step < 0 ? 0 : step > STEPS ? STEPS : step | 0;
}

/** One direction's step for one sentence: gates in, cell updated, new state written to both places. */
function advance(
  floats: Float32Array,
  gates: number,
  hidden: number,
  cell: Float32Array,
  cellAt: number,
  stateAt: number,
  outputAt: number,
): void {
  for (let unit = 0; unit < hidden; unit++) {
    const input = SIGMOID[stepOf(floats[gates + unit]!)]!;
    const forget = SIGMOID[stepOf(floats[gates + hidden + unit]!)]!;
    const candidate = TANH[stepOf(floats[gates + 2 * hidden + unit]!)]!;
    const output = SIGMOID[stepOf(floats[gates + 3 * hidden + unit]!)]!;
    const next = forget * cell[cellAt + unit]! + input * candidate;
    cell[cellAt + unit] = next;
    const state = output * TANH[stepOf(next)]!;
    floats[stateAt + unit] = state;
    floats[outputAt + unit] = state;
  }
}

/**
 * A bidirectional LSTM layer over a batch. `extents` should go from short to long, so that sentences
 * stepped through together are of like length. Gives rows of forward and backward states side by side.
 */
export function runLayer(
  network: Network,
  name: string,
  x: Rows,
  rows: number,
  extents: readonly Extent[],
  hidden: number,
): Rows {
  const { floats } = network;
  const y = { at: network.take(rows * 2 * hidden), stride: 2 * hidden };
  floats.fill(0, y.at, y.at + rows * y.stride);
  const state = { at: network.take(TOGETHER * hidden), stride: hidden };
  const gates = { at: network.take(TOGETHER * 4 * hidden), stride: 4 * hidden };
  const cell = new Float32Array(TOGETHER * hidden);
  for (const direction of ["forward", "backward"]) {
    const inputs = network.linear(x, `${name}.${direction}.input`, rows);
    for (let group = 0; group < extents.length; group += TOGETHER) {
      const members = extents.slice(group, group + TOGETHER);
      const steps = Math.max(...members.map((extent) => extent.length));
      floats.fill(0, state.at, state.at + TOGETHER * hidden);
      cell.fill(0);
      for (let step = 0; step < steps; step++) {
        const rowOf = (extent: Extent): number =>
          extent.first + (direction === "backward" ? extent.length - 1 - step : step);
        members.forEach((extent, member) => {
          if (step >= extent.length) return;
          const from = inputs.at + rowOf(extent) * inputs.stride;
          floats.copyWithin(gates.at + member * gates.stride, from, from + gates.stride);
        });
        if (step > 0) network.multiply(state, `${name}.${direction}.state`, gates, TOGETHER);
        members.forEach((extent, member) => {
          if (step >= extent.length) return;
          const side = direction === "backward" ? hidden : 0;
          advance(
            floats,
            gates.at + member * gates.stride,
            hidden,
            cell,
            member * hidden,
            state.at + member * hidden,
            y.at + rowOf(extent) * y.stride + side,
          );
        });
      }
    }
  }
  return y;
}
