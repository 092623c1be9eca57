import type { GradebookStudent } from "@/app/_contract/gradebook";
import { shareEarned } from "./gradebook-figures";

/** What the students stand in order of: their name, all they earned, or what they earned at one assignment. */
export interface GradebookOrder {
  readonly by: "name" | "average" | { readonly assignmentId: string };
  readonly direction: "ascending" | "descending";
}

export const BY_NAME: GradebookOrder = { by: "name", direction: "ascending" };

/** Whether two orders are about the same column. */
export function isSameColumn(left: GradebookOrder["by"], right: GradebookOrder["by"]): boolean {
  if (typeof left === "string" || typeof right === "string") return left === right;
  return left.assignmentId === right.assignmentId;
}

/** The order after its column was chosen: names from A, figures from the highest, and the other way round the second time. */
export function chooseColumn(order: GradebookOrder, by: GradebookOrder["by"]): GradebookOrder {
  if (isSameColumn(order.by, by)) {
    return { by, direction: order.direction === "ascending" ? "descending" : "ascending" };
  }
  return { by, direction: by === "name" ? "ascending" : "descending" };
}

/** The students in an order; whoever has no figure stands last either way, and equals stand by name. */
export function sortStudents(
  students: readonly GradebookStudent[],
  { by, direction }: GradebookOrder,
): GradebookStudent[] {
  const sign = direction === "ascending" ? 1 : -1;
  const byName = (left: GradebookStudent, right: GradebookStudent) =>
    left.name.localeCompare(right.name, "en", { numeric: true });
  if (by === "name") return students.toSorted((left, right) => sign * byName(left, right));

  const figureOf = ({ cells }: GradebookStudent) =>
    shareEarned(
      by === "average"
        ? cells
        : cells.filter(({ assignmentId }) => assignmentId === by.assignmentId),
    );
  const figures = new Map(students.map((student) => [student.id, figureOf(student)]));
  return students.toSorted((left, right) => {
    const [a, b] = [figures.get(left.id) ?? null, figures.get(right.id) ?? null];
    if (a === null || b === null)
      return Number(a === null) - Number(b === null) || byName(left, right);
    return sign * (a - b) || byName(left, right);
  });
}
