import type { LatePolicy, Timing } from "@/app/_contract/assignments";

/** A timing as its fields hold it: text, moments in the teacher's own time zone, empty for none. */
export interface TimingDraft {
  readonly opens: string;
  readonly due: string;
  readonly closes: string;
  readonly limit: string;
  readonly latePolicy: LatePolicy;
}

/** Open at once, never closed, as long as one likes. */
export const EMPTY_DRAFT: TimingDraft = {
  opens: "",
  due: "",
  closes: "",
  limit: "",
  latePolicy: "accept",
};

/** The fields for a timing; only in a browser, which knows the time zone. */
export function draftOf(timing: Timing): TimingDraft {
  return {
    opens: fieldOfMoment(timing.opensAt),
    due: fieldOfMoment(timing.dueAt),
    closes: fieldOfMoment(timing.closesAt),
    limit: timing.timeLimitMinutes === null ? "" : String(timing.timeLimitMinutes),
    latePolicy: timing.latePolicy,
  };
}

/** The timing that the fields say. */
export function timingOf({ opens, due, closes, limit, latePolicy }: TimingDraft): Timing {
  return {
    opensAt: momentOfField(opens),
    dueAt: momentOfField(due),
    closesAt: momentOfField(closes),
    timeLimitMinutes: limit === "" ? null : Number(limit),
    latePolicy,
  };
}

/** A "datetime-local" has no zone: the browser reads it in the teacher's own. Null where it is empty. */
export const momentOfField = (field: string): string | null =>
  field === "" ? null : new Date(field).toISOString();

/** The moment as a "datetime-local" holds it, in the teacher's own zone; empty for none. */
export function fieldOfMoment(iso: string | null): string {
  if (iso === null) return "";
  const moment = new Date(iso);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
