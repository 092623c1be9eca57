import type { FileHandle } from "node:fs/promises";

/** More than the longest line of a dictionary, which has about 16,000 characters. */
const CHUNK_BYTES = 32_768;

/**
 * The line of a sorted file that begins with a key and a space, looked for by halving; null where there is none.
 * Nothing of the file stays in memory.
 */
export async function findLine(file: FileHandle, key: string): Promise<string | null> {
  let low = 0;
  let high = (await file.stat()).size;
  // The line that is looked for begins at `low` or behind, and before `high`.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === 0 ? 0 : await startAfter(file, middle - 1);
    if (start >= high) {
      high = middle;
      continue;
    }
    const line = await lineAt(file, start);
    const found = line.slice(0, line.indexOf(" "));
    // The licence at the top of each file is indented, so it comes before every key.
    if (found === key) return line;
    if (found < key) low = start + Buffer.byteLength(line) + 1;
    else high = middle;
  }
  return null;
}

/** The line that begins at a byte. */
export async function lineAt(file: FileHandle, start: number): Promise<string> {
  const text = await textAt(file, start);
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

/** The byte after the next line's end. */
async function startAfter(file: FileHandle, from: number): Promise<number> {
  const text = await textAt(file, from);
  const end = text.indexOf("\n");
  return end < 0 ? Infinity : from + end + 1;
}

/** One character a byte, so that places in the text are places in the file. */
async function textAt(file: FileHandle, start: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, start);
  return buffer.toString("latin1", 0, bytesRead);
}
