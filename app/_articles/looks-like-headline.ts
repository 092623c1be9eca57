const MOST_WORDS = 30;

/** Whether a text's first line is its headline: short, and no sentence. */
export function looksLikeHeadline(line: string): boolean {
  const words = line.match(/\S+/g)?.length ?? 0;
  return words > 0 && words <= MOST_WORDS && !/[.!:;,][”"’']?$/.test(line);
}
