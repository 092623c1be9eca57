import type { StoredResponse } from "@/app/_contract/attempts";
import type { OutboxEntries, OutboxEntry } from "./outbox";

/**
 * What the student sees as chosen: per item the choice with the highest revision, be it the
 * server's or one that still waits on this device.
 */
export function chosenOptions(
  responses: readonly StoredResponse[],
  waiting: OutboxEntries,
): OutboxEntries {
  const chosen = new Map<string, OutboxEntry>(waiting);
  for (const { itemId, optionId, revision } of responses) {
    const mine = waiting.get(itemId);
    if (!mine || mine.revision <= revision) chosen.set(itemId, { optionId, revision });
  }
  return chosen;
}
