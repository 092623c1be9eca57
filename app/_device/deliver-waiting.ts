import { ApiError } from "@/app/_queries/api-error";
import { saveResponse, submitAttempt } from "@/app/_queries/attempts";
import { annotationStore, attemptsWithAnnotations, waitingAnnotations } from "./annotations";
import { deviceStorage, restoreDevice } from "./device-storage";
import { attemptsToHandIn } from "./hand-in-intention";
import { forgetAttempt } from "./leave-device";
import { attemptsWithChoices, Outbox } from "./outbox";
import { noteRefusedAnswers } from "./refused-answers";
import { sendAnnotations } from "./send-annotations";

/**
 * Sends what any attempt has waiting on this device, and hands in those that are to be handed in.
 *
 * @returns how many answers and notes still wait: the server could not be reached, or would not take them
 */
export async function deliverWaiting(): Promise<number> {
  await restoreDevice();
  const storage = deviceStorage();
  const attemptIds = new Set([
    ...attemptsWithChoices(storage),
    ...attemptsWithAnnotations(),
    ...attemptsToHandIn(storage),
  ]);
  const toHandIn = new Set(attemptsToHandIn(storage));
  let left = 0;
  for (const attemptId of attemptIds) {
    left += await deliverAttempt(attemptId, toHandIn.has(attemptId));
  }
  return left;
}

async function deliverAttempt(attemptId: string, handIn: boolean): Promise<number> {
  const outbox = new Outbox(attemptId, deviceStorage());
  try {
    for (const [itemId, choice] of outbox.waiting()) {
      outbox.acknowledge(itemId, await saveResponse(attemptId, itemId, choice));
    }
    await sendAnnotations(attemptId);
    if (handIn) {
      await submitAttempt(attemptId);
      await forgetAttempt(attemptId);
    }
  } catch (error) {
    if (error instanceof ApiError && error.code === "attempt-submitted") {
      const itemIds = [...outbox.waiting().keys()];
      noteRefusedAnswers(attemptId, { itemIds, reason: error.message });
      await forgetAttempt(attemptId);
    }
  }
  return outbox.waiting().size + waitingAnnotations(annotationStore(attemptId).read()).length;
}
