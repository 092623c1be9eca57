import type { Timing as TimingOnTheWire } from "../_contract/assignments";
import { NO_LIMITS, type Timing } from "@/db/assignments/timing";

/** A timing as it came in, with what was left out having no limit. */
export function timingOf(input: Partial<TimingOnTheWire>): Timing {
  return {
    opensAt: instantOf(input.opensAt),
    dueAt: instantOf(input.dueAt),
    closesAt: instantOf(input.closesAt),
    latePolicy: input.latePolicy ?? NO_LIMITS.latePolicy,
    timeLimitMinutes: input.timeLimitMinutes ?? null,
  };
}

const instantOf = (iso: string | null | undefined) => (iso ? new Date(iso) : null);
