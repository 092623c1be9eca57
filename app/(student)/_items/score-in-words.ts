const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A count as a word up to twenty, as a newspaper would print it; in figures above. */
export function countInWords(count: number): string {
  return words[count] ?? String(count);
}

/** "You answered seven of ten questions right." */
export function scoreInWords(right: number, asked: number): string {
  const questions = asked === 1 ? "question" : "questions";
  if (right === asked && asked > 1) {
    return `You answered all ${countInWords(asked)} questions right.`;
  }
  if (right === 0) return `You answered none of ${countInWords(asked)} ${questions} right.`;
  return `You answered ${countInWords(right)} of ${countInWords(asked)} ${questions} right.`;
}

/** What a question is worth, where that is not the one point that is usual; else nothing. */
export function pointsInWords(points: number): string {
  return points === 1 ? "" : `${points} points`;
}
