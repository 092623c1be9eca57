const LINE_END = /\r\n?|\u2028|\u2029/g;
const WRAPPED_CHARACTERS = 100;

/**
 * The paragraphs of a plain text. Where blank lines part them, the lines in between are joined, as mail
 * and old editors wrap them; where there are none, each line is a paragraph.
 */
export function paragraphsOfText(text: string): string[] {
  const tidy = text
    .replaceAll(LINE_END, "\n")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
  const chunks = tidy.split(/\n\s*\n/);
  const parts = chunks.flatMap((chunk) => (isWrapped(chunk) ? [chunk] : chunk.split("\n")));
  return parts.map((part) => part.replaceAll(/\s+/g, " ").trim()).filter((part) => part !== "");
}

/** Whether a chunk's lines were broken to fit a width: none is long, and most end in mid-sentence. */
function isWrapped(chunk: string): boolean {
  const lines = chunk.split("\n");
  const inMidSentence = lines.slice(0, -1).filter((line) => !/[.!?:”"’]\s*$/.test(line)).length;
  return (
    lines.length > 1 &&
    lines.every((line) => line.length <= WRAPPED_CHARACTERS) &&
    inMidSentence >= (lines.length - 1) / 2
  );
}
