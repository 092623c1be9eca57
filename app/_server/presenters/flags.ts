import type { Flag as StoredFlag, FlagOfStudent as StoredFlagOfStudent } from "@/db/flags";
import type { Flag, FlagOfStudent } from "../../_contract/flags";

/** A flag for who raised it. */
export function presentFlag(flag: StoredFlag): Flag {
  const { itemId, comment, raisedAt, answer, answeredAt } = flag;
  return {
    itemId,
    comment,
    raisedAt: raisedAt.toISOString(),
    answer,
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

/** A flag for the teacher, with whose it is. */
export function presentFlagOfStudent(flag: StoredFlagOfStudent): FlagOfStudent {
  const { attemptId, studentName } = flag;
  return { ...presentFlag(flag), attemptId, student: { name: studentName } };
}
