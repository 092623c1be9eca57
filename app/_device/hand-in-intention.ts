import { keysWith, type ItemStorage } from "./outbox";

const family = "attest.hand-in.";

/** Notes that the student has handed the attempt in, which the server may not know yet. */
export function intendHandIn(attemptId: string, storage: ItemStorage): void {
  try {
    storage.setItem(family + attemptId, "yes");
  } catch {
    // Without room on the device the page that is open still hands in.
  }
}

/** Takes the note back: the server has the attempt, or the student wants to go on. */
export function withdrawHandIn(attemptId: string, storage: ItemStorage): void {
  storage.removeItem(family + attemptId);
}

/** Whether the attempt is to be handed in as soon as the server can be reached. */
export function isHandInIntended(attemptId: string, storage: ItemStorage): boolean {
  return storage.getItem(family + attemptId) !== null;
}

/** The attempts that wait to be handed in. */
export function attemptsToHandIn(storage: ItemStorage): string[] {
  return keysWith(family, storage).map((key) => key.slice(family.length));
}
