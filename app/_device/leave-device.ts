import { forgetAnnotations } from "./annotations";
import { copySettled, forgetCopies, personal } from "./device-copy";
import { deviceStorage } from "./device-storage";
import { withdrawHandIn } from "./hand-in-intention";
import { itemMarksKey } from "./item-marks";
import { forgetAllPages, forgetPage } from "./kept-pages";
import { keysWith, Outbox } from "./outbox";

/**
 * Removes what one attempt left on this device: choices, marks, the wish to hand in, the kept page. Notes on the
 * article that the server does not have yet stay until it has them.
 */
export async function forgetAttempt(attemptId: string): Promise<void> {
  const storage = deviceStorage();
  new Outbox(attemptId, storage).clear();
  withdrawHandIn(attemptId, storage);
  storage.removeItem(itemMarksKey(attemptId));
  forgetAnnotations(attemptId);
  await Promise.all([forgetPage(attemptId), copySettled()]);
}

/** Removes everything personal from this device, for whoever uses it next. */
export async function leaveDevice(): Promise<void> {
  const storage = deviceStorage();
  for (const key of keysWith(personal, storage)) storage.removeItem(key);
  clearTab();
  await Promise.all([forgetAllPages(), forgetCopies()]);
}

function clearTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
