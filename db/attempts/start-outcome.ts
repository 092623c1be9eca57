import type { Availability } from "../assignments/timing";

export interface StartedAttempt {
  readonly kind: "started";
  readonly attemptId: string;
  readonly state: "open" | "submitted";
  /** False where an attempt was there before, and is gone on with. */
  readonly isNew: boolean;
}

/** An assignment that has not opened yet, or is closed; never one that the actor has started before. */
export interface StartRefused {
  readonly kind: "refused";
  readonly availability: Exclude<Availability, { state: "open" }>;
}
