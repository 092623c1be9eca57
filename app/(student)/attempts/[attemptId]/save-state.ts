/** How far the student's answers have got. */
export interface SaveState {
  /** How many answers the server has not acknowledged. */
  readonly waiting: number;
  /** The last try failed, or there is no connection. */
  readonly isInterrupted: boolean;
  /** Why the server will not take an answer, in its words. */
  readonly refusal: string | null;
}

/** The state in words, for the student. Nothing is said before the first answer. */
export function saveStateInWords(
  { waiting, isInterrupted, refusal }: SaveState,
  answered: number,
): string {
  if (refusal) return `Could not be saved: ${refusal}`;
  if (waiting === 0) return answered === 0 ? "" : "Saved";
  return isInterrupted ? `Waiting for the connection (${waiting})` : "Saving…";
}
