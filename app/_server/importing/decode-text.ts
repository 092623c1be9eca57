const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** What Windows-1252 has at 0x80 to 0x9F; Latin-1 has nothing to be seen there. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Decodes text: by its byte order mark, else as declared, else as UTF-8 where it is that, else as
 * Windows-1252, in which anything can be read.
 *
 * @param declared the name of a character set; one that nobody knows counts as none
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(marked, bytes);
  if (declared && isKnown(declared)) return decodeAs(declared, bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeAs("windows-1252", bytes);
  }
}

/** Whether bytes are no text in any encoding: they hold NULs or other characters that control machines. */
export function isBinary(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes)) return false;
  const head = bytes.subarray(0, 8_192);
  const controls = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  return head.includes(0) || controls.length > head.length / 50;
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  // Many versions of Node read Windows-1252 as Latin-1 and lose the quotation marks.
  return decoder.encoding === "windows-1252"
    ? text.replaceAll(/[\u0080-\u009F]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!)
    : text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[1] ?? null;
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}
