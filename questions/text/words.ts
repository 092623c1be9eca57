/** Words that carry grammar rather than content. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but nor of in on at to by for from with without into onto over under about after before during between against among through as than that this these those it its he she his her him they them their we our you your i my me is are was were be been being am has have had do does did will would can could may might must shall should not no who whom whose which what when where why how many much there here if so such also then only said says say according out up down off more most other some any all both each very just own s t".split(
    " ",
  ),
);

/** The words of substance in the text, in lower case, in order, repeats kept; punctuation and possessives fall away. */
export function wordsOf(text: string): string[] {
  return allWordsOf(text).filter((word) => !FUNCTION_WORDS.has(word));
}

/** Every word of the text in lower case, without punctuation or a possessive ending. */
export function allWordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/'s\b/g, "")
      .match(/[\p{L}\p{N}]+(?:[-'.,][\p{L}\p{N}]+)*/gu) ?? []
  );
}
