import { UserError } from "../errors";

/** The machine answers students first: at most so many documents are taken apart at once. */
const SLOTS = 2;
const MOST_WAITING = 20;

interface Slots {
  busy: number;
  readonly waiting: (() => void)[];
}

// Next compiles this module more than once: the slots must be the same for all routes.
const shared = globalThis as typeof globalThis & { attestExtractionSlots?: Slots };
const slots = (shared.attestExtractionSlots ??= { busy: 0, waiting: [] });

/**
 * Does the work when a slot is free; the first to wait goes first.
 *
 * @throws UserError `too-many-requests` when too many wait already, and what `work` throws
 */
export async function withSlot<T>(work: () => Promise<T>): Promise<T> {
  if (slots.busy < SLOTS) slots.busy += 1;
  else await waitForSlot();
  try {
    return await work();
  } finally {
    // Whoever waits takes the slot over, so that nobody slips in between.
    const next = slots.waiting.shift();
    if (next) next();
    else slots.busy -= 1;
  }
}

function waitForSlot(): Promise<void> {
  if (slots.waiting.length >= MOST_WAITING) {
    throw new UserError(
      "too-many-requests",
      "Many articles are being read just now. Please try again in a minute.",
    );
  }
  return new Promise((resolve) => slots.waiting.push(resolve));
}
