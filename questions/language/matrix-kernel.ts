import { KERNEL_BYTES } from "./kernel-bytes";

/**
 * Adds to `y` the products of rows of `x` with rows of `w`: y[t][m] += x[t] · w[m].
 * Places count floats in the workspace; `rows` is a multiple of 4, `outputs` of 2, `columns` of 4.
 */
export type Multiply = (
  x: number,
  w: number,
  y: number,
  rows: number,
  outputs: number,
  columns: number,
  xStride: number,
  yStride: number,
) => void;

/** Memory for weights and intermediate values, and the one operation that takes nearly all the time. */
export interface Workspace {
  readonly floats: Float32Array;
  readonly multiply: Multiply;
}

const PAGE = 65_536;
const FLOAT = 4;

function plainMultiply(floats: Float32Array): Multiply {
  return (x, w, y, rows, outputs, columns, xStride, yStride) => {
    for (let row = 0; row < rows; row++)
      for (let output = 0; output < outputs; output++) {
        const from = x + row * xStride;
        const weights = w + output * columns;
        let sum = 0;
        for (let column = 0; column < columns; column++)
          sum += floats[from + column]! * floats[weights + column]!;
        floats[y + row * yStride + output]! += sum;
      }
  };
}

type Exported = (...places: number[]) => void;

function simdMultiply(memory: WebAssembly.Memory): Multiply | null {
  try {
    const bytes = Uint8Array.from(atob(KERNEL_BYTES), (char) => char.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      memory: { memory },
    });
    const multiply = instance.exports["multiply"] as Exported;
    return (x, w, y, rows, outputs, columns, xStride, yStride) =>
      multiply(
        x * FLOAT,
        w * FLOAT,
        y * FLOAT,
        rows,
        outputs,
        columns,
        xStride * FLOAT,
        yStride * FLOAT,
      );
  } catch {
    // An engine without SIMD refuses the module; the plain loop gives the same up to rounding.
    return null;
  }
}

/** A workspace of `size` floats; `simd` false forces the plain loop. */
export function createWorkspace(size: number, simd = true): Workspace {
  if (simd && typeof WebAssembly === "object") {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((size * FLOAT) / PAGE) });
    const multiply = simdMultiply(memory);
    if (multiply) return { floats: new Float32Array(memory.buffer), multiply };
  }
  const floats = new Float32Array(size);
  return { floats, multiply: plainMultiply(floats) };
}
