import type { Score } from "@/app/_contract/score";

const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A count as a word up to twenty, as a newspaper would print it; in figures above. */
export function countInWords(count: number): string {
  return words[count] ?? String(count);
}

/** "You answered seven of ten questions right." */
export function scoreInWords({ earned, possible }: Score): string {
  const questions = possible === 1 ? "question" : "questions";
  if (earned === possible && possible > 1) {
    return `You answered all ${countInWords(possible)} questions right.`;
  }
  if (earned === 0) return `You answered none of ${countInWords(possible)} ${questions} right.`;
  return `You answered ${countInWords(earned)} of ${countInWords(possible)} ${questions} right.`;
}
