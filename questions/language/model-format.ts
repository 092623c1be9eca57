/** "ATR1", then the header's length, the header as JSON, padding to 4 bytes, and the blocks. */
const MAGIC = 0x31_52_54_41;

interface Block {
  readonly offset: number;
  readonly rows: number;
  readonly columns: number;
}

interface Header {
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly nameLabels: readonly string[];
  /** Divisors of the scores that make the probabilities calibrated. */
  readonly temperatures: { readonly arc: number; readonly relation: number; readonly name: number };
  readonly vocabularies: readonly { readonly offset: number; readonly length: number }[];
  readonly tables: readonly Block[];
  readonly weights: Readonly<Record<string, Block>>;
  readonly biases: Readonly<Record<string, Block>>;
}

/** A matrix of signed bytes; row r of the real one is `values[r] * scales[r]`. */
export interface ByteMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** The model file, decoded but not yet ready to run. */
export interface ModelParts {
  readonly header: Header;
  /** One map a feature, the vectors' first; ids 0 and 1 are the root and the unknown. */
  readonly vocabularies: readonly ReadonlyMap<string, number>[];
  readonly tables: readonly ByteMatrix[];
  readonly weights: ReadonlyMap<string, ByteMatrix>;
  readonly biases: ReadonlyMap<string, Float32Array>;
}

const FIRST_ID = 2;

/** Decodes the file that training/export.py writes. Throws when the bytes are not such a file. */
export function decodeModel(bytes: Uint8Array): ModelParts {
  // Typed arrays need an aligned start, which a slice of a bigger buffer may lack.
  const buffer = bytes.slice().buffer;
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error("The language model's file is damaged or of another version.");
  const headerLength = view.getUint32(4, true);
  const decoder = new TextDecoder();
  const header = JSON.parse(decoder.decode(new Uint8Array(buffer, 8, headerLength))) as Header;
  const start = (8 + headerLength + 3) & ~3;
  const bytesOf = ({ offset, rows, columns }: Block): ByteMatrix => ({
    rows,
    columns,
    scales: new Float32Array(buffer, start + offset, rows),
    values: new Int8Array(buffer, start + offset + rows * 4, rows * columns),
  });
  const entries = Object.entries;
  return {
    header,
    vocabularies: header.vocabularies.map(({ offset, length }) => {
      const words = decoder.decode(new Uint8Array(buffer, start + offset, length)).split("\n");
      return new Map(words.map((word, index) => [word, index + FIRST_ID]));
    }),
    tables: header.tables.map(bytesOf),
    weights: new Map(entries(header.weights).map(([name, block]) => [name, bytesOf(block)])),
    biases: new Map(
      entries(header.biases).map(([name, block]) => [
        name,
        new Float32Array(buffer, start + block.offset, block.columns),
      ]),
    ),
  };
}
