import { assignment } from "../schema";

/** What `Timing` is read from. */
export const timingColumns = {
  opensAt: assignment.opensAt,
  dueAt: assignment.dueAt,
  closesAt: assignment.closesAt,
  latePolicy: assignment.latePolicy,
  timeLimitMinutes: assignment.timeLimitMinutes,
};
