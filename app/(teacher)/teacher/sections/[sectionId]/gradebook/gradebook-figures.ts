import type { GradebookCell, GradebookStudent } from "@/app/_contract/gradebook";

/** The share of the points that was earned, over whatever was handed in; null where that is nothing. */
export function shareEarned(cells: readonly GradebookCell[]): number | null {
  let earned = 0;
  let possible = 0;
  for (const { score } of cells) {
    earned += score?.earned ?? 0;
    possible += score?.possible ?? 0;
  }
  return possible === 0 ? null : earned / possible;
}

/** The cells of one assignment, a student after the other. */
export function cellsOf(
  students: readonly GradebookStudent[],
  assignmentId: string,
): GradebookCell[] {
  return students.flatMap(({ cells }) =>
    cells.filter((cell) => cell.assignmentId === assignmentId),
  );
}

/** A share in whole per cent; a dash where there is none. */
export function percentInWords(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)}%`;
}

/** How a student is with an assignment, in a word or two. */
export function cellInWords({
  isAssigned,
  state,
  isMissing,
  isLate,
  score,
}: GradebookCell): string {
  if (!isAssigned) return "not assigned";
  if (score) return `${score.earned} of ${score.possible}${isLate ? ", late" : ""}`;
  if (state === "working") return isMissing ? "working, late" : "working";
  return isMissing ? "missing" : "not started";
}
