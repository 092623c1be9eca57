import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import zlib from "node:zlib";

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: zlib.createGunzip,
  "x-gzip": zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
};

/**
 * Reads a body to its end, decompressed, or gives up as soon as there is more of it than the limit.
 *
 * @returns null when the body is longer than the limit
 * @throws when the body's compression is unknown or damaged
 */
export async function readLimited(
  response: IncomingMessage,
  mostBytes: number,
): Promise<Uint8Array | null> {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase() || "identity";
  const decoder = DECODERS[encoding]?.();
  if (!decoder && encoding !== "identity") throw new Error(`unknown encoding ${encoding}`);
  const body: Readable = decoder ?? response;
  if (decoder) {
    response.once("error", (error) => body.destroy(error));
    response.pipe(decoder);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    response.destroy();
    body.destroy();
  }
}
