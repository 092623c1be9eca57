import { createWorkspace, type Workspace } from "./matrix-kernel";
import type { ByteMatrix, ModelParts } from "./model-format";

/** A stretch of the workspace: rows of values, `stride` floats from one to the next. */
export interface Rows {
  readonly at: number;
  readonly stride: number;
}

interface Layer extends Rows {
  readonly outputs: number;
  readonly columns: number;
  readonly bias: Float32Array | undefined;
}

const LEAK = 0.1;

/** The model's weights in a workspace, and a stack of room for intermediate values behind them. */
export class Network {
  readonly floats: Float32Array;
  private readonly workspace: Workspace;
  private readonly layers = new Map<string, Layer>();
  private readonly firstFree: number;
  private free = 0;

  /** `room` is the number of floats that one batch may need; `simd` false forces plain JavaScript. */
  constructor(parts: ModelParts, room: number, simd: boolean) {
    let weights = 0;
    for (const matrix of parts.weights.values()) weights += even(matrix.rows) * matrix.columns + 4;
    this.workspace = createWorkspace(weights + room, simd);
    this.floats = this.workspace.floats;
    for (const [name, matrix] of parts.weights) this.load(name, matrix, parts.biases.get(name));
    this.firstFree = this.free;
  }

  private load(name: string, matrix: ByteMatrix, bias: Float32Array | undefined): void {
    const { rows, columns } = matrix;
    const at = this.take(even(rows) * columns);
    for (let row = 0; row < rows; row++) {
      const scale = matrix.scales[row] ?? 0;
      for (let column = 0; column < columns; column++)
        this.floats[at + row * columns + column] = matrix.values[row * columns + column]! * scale;
    }
    this.layers.set(name, { at, stride: columns, outputs: rows, columns, bias });
  }

  /** Gives back all room that was taken since loading. */
  reset(): void {
    this.free = this.firstFree;
  }

  /** Room for `size` floats, of unspecified content. */
  take(size: number): number {
    const at = this.free;
    this.free += (size + 3) & ~3;
    if (this.free > this.floats.length) throw new RangeError("The batch is larger than its room.");
    return at;
  }

  layer(name: string): Layer {
    const layer = this.layers.get(name);
    if (!layer) throw new Error(`The language model has no layer "${name}".`);
    return layer;
  }

  /** Adds the products of `rows` rows of `x` (a multiple of 4) with a layer's weights to `y`. */
  multiply(x: Rows, name: string, y: Rows, rows: number): void {
    const layer = this.layer(name);
    this.workspace.multiply(
      x.at,
      layer.at,
      y.at,
      rows,
      even(layer.outputs),
      layer.columns,
      x.stride,
      y.stride,
    );
  }

  /** A linear layer over `rows` rows (a multiple of 4): new rows of weights times x plus bias. */
  linear(x: Rows, name: string, rows: number): Rows {
    const layer = this.layer(name);
    const stride = even(layer.outputs);
    const y = { at: this.take(rows * stride), stride };
    this.floats.fill(0, y.at, y.at + rows * stride);
    if (layer.bias) {
      for (let row = 0; row < rows; row++) this.floats.set(layer.bias, y.at + row * stride);
    }
    this.multiply(x, name, y, rows);
    return y;
  }

  /** As `linear`, then x where positive and a tenth of it elsewhere. */
  leakyLinear(x: Rows, name: string, rows: number): Rows {
    const y = this.linear(x, name, rows);
    for (let at = y.at; at < y.at + rows * y.stride; at++)
      if (this.floats[at]! < 0) this.floats[at]! *= LEAK;
    return y;
  }
}

function even(size: number): number {
  return size + (size & 1);
}
