import { fileLimits } from "../_contract/importing";
import { UserError } from "./errors";

/** What multipart form data adds to its file. */
const ENVELOPE_BYTES = 20_000;

/** A file that somebody sent. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the one file in a request's form data.
 *
 * @throws UserError `file-too-large` as soon as more than 10 MB came, whatever the headers claim;
 *   `invalid-request` for anything but one file
 */
export async function readUpload(request: Request): Promise<Upload> {
  const body = await readBytes(request);
  const file = await readFile(body, request.headers.get("content-type") ?? "");
  if (file.size > fileLimits.bytes) throw tooLarge();
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readFile(body: Uint8Array, type: string): Promise<File> {
  try {
    // The platform's own parser, but on a body whose size is known.
    const form = await new Response(Buffer.from(body), {
      headers: { "content-type": type },
    }).formData();
    const fields = [...form];
    const [name, file] = fields[0] ?? [];
    if (fields.length === 1 && name === "file" && file instanceof File) return file;
  } catch (cause) {
    throw refuse(cause);
  }
  throw refuse();
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (!request.body) return Buffer.alloc(0);
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > fileLimits.bytes + ENVELOPE_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): UserError {
  return new UserError(
    "file-too-large",
    "This file is larger than 10 MB. Save the article by itself, or paste it.",
    { field: "file" },
  );
}

function refuse(cause?: unknown): UserError {
  return new UserError(
    "invalid-request",
    "Send one file as multipart form data, in a field named “file”.",
    { field: "file", cause },
  );
}
