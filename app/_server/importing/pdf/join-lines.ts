const BROKEN = /(\p{L}{2,})[-\u00AD\u2010]$/u;

/** Every word of a text in lower case, those with hyphens whole. */
export function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = lines.flatMap(
    (line) => line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [],
  );
  return new Set(words);
}

/**
 * Joins lines to running text. A word parted at the end of a line loses its hyphen, unless the text
 * elsewhere writes it with one ("well-known") or the second part begins with a capital.
 *
 * @param vocabulary the words of the whole text
 */
export function joinLines(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const head = BROKEN.exec(text)?.[1];
    const tail = /^\p{Ll}+/u.exec(line)?.[0];
    if (head === undefined) return `${text} ${line}`;
    if (tail === undefined) return text + line;
    const isCompound =
      vocabulary.has(`${head}-${tail}`.toLowerCase()) &&
      !vocabulary.has(`${head}${tail}`.toLowerCase());
    return (isCompound ? text : text.slice(0, -1)) + line;
  });
}
