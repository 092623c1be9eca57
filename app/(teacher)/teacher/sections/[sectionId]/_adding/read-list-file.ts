const MAX_BYTES = 200_000;

/** What a chosen file holds, or why it can not be read as a list, in words for the teacher. */
export type ListFile = { readonly text: string } | { readonly problem: string };

/** Reads a CSV or text file in the browser; the server sees only the names that are added. */
export async function readListFile(file: File): Promise<ListFile> {
  if (/\.(xlsx?|ods|numbers|pdf|docx?)$/i.test(file.name)) {
    return {
      problem: `${file.name} is no text. Open it, and copy its column of names, or save it as CSV.`,
    };
  }
  if (file.size > MAX_BYTES) {
    return { problem: `${file.name} is too large for a list of names: 200 kB at most.` };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  return text.includes("\0")
    ? { problem: `${file.name} is no text. Save the list as CSV and choose that file.` }
    : { text };
}

/** Spreadsheets write UTF-16 with a mark, UTF-8, or on older systems Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
