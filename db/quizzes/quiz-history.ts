import { and, eq } from "drizzle-orm";
import type { Database } from "../database";
import { quizVersion } from "../schema";

/** A step that can be taken from a quiz as it stands. */
export interface HistoryStep {
  /** The version whose content it brings back. */
  readonly to: number;
  /** The change that it takes back or makes again: "question 3 left out". */
  readonly change: string;
}

/** Which steps back and forth there are; null where there is none. */
export interface QuizHistory {
  readonly undo: HistoryStep | null;
  readonly redo: HistoryStep | null;
}

/** A version of a quiz without its items. */
interface VersionRow {
  readonly version: number;
  readonly change: string | null;
  readonly madeFrom: number | null;
  readonly contentOf: number | null;
}

/**
 * The steps from the newest of these versions. Versions that hold new content form a tree by `madeFrom`: an undo goes to
 * what the content was made from, a redo to what was last made from it. The other versions only say where on the tree the
 * quiz has been.
 */
export function stepsFrom(versions: readonly VersionRow[]): QuizHistory {
  const newest = versions.toSorted((a, b) => b.version - a.version)[0];
  const state = newest?.contentOf ?? newest?.version;
  const current = versions.find(({ version }) => version === state);
  const next = versions
    .filter(({ madeFrom }) => madeFrom !== null && madeFrom === state)
    .toSorted((a, b) => b.version - a.version)[0];
  return {
    undo: current?.madeFrom == null ? null : { to: current.madeFrom, change: current.change ?? "" },
    redo: next === undefined ? null : { to: next.version, change: next.change ?? "" },
  };
}

/** The steps of a quiz that the caller has been found to be allowed to read. */
export async function readHistory(
  db: Database,
  input: { schoolId: string; quizId: string },
): Promise<QuizHistory> {
  const { version, change, madeFrom, contentOf } = quizVersion;
  return stepsFrom(
    await db
      .select({ version, change, madeFrom, contentOf })
      .from(quizVersion)
      .where(and(eq(quizVersion.schoolId, input.schoolId), eq(quizVersion.quizId, input.quizId))),
  );
}
