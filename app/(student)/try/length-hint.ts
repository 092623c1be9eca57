export interface LengthLimits {
  readonly leastWords: number;
  readonly mostWords: number;
}

/** Words as a reader counts them: runs of anything but space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Whether the text is long enough, and what suits a quiz, in words. */
export function lengthHint(text: string, { leastWords, mostWords }: LengthLimits): string {
  const count = countWords(text);
  const numbers = new Intl.NumberFormat("en-GB");
  if (count === 0) return "300 to 700 words suit a quiz best. Paragraphs are kept.";
  const words = `${numbers.format(count)} ${count === 1 ? "word" : "words"}`;
  if (count < leastWords) return `${words}. At least ${leastWords} are needed.`;
  if (count > mostWords) return `${words}. At most ${numbers.format(mostWords)} can be read.`;
  return `${words}.`;
}
