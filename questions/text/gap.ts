/** What stands in a stem for the words that are missing. */
export const GAP = "____";

/** What tells a student to fill the gap of a statement. */
export const COMPLETE_SENTENCE = "Complete the sentence: ";
export const COMPLETE_ANSWER = "Complete what is said in the interview: ";
export const COMPLETE_PASSAGE = "Complete the passage: ";

/** A stem without what tells a student to fill its gap: what it says of the article. */
export function withoutInstruction(stem: string): string {
  return stem.replace(/^Complete [^:]*: /, "");
}
