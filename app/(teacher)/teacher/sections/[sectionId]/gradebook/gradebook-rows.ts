import type { Gradebook, GradebookStudent } from "@/app/_contract/gradebook";
import { cellInWords, shareEarned } from "./gradebook-figures";

/** A gradebook as a sheet for a spreadsheet: figures as numbers, whatever has none as words. */
export interface GradebookSheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A line for each student in the given order: name, average in per cent, and two columns for each assignment, what was
 * earned (or how far they are) and what could be.
 */
export function gradebookSheet(
  { assignments }: Gradebook,
  students: readonly GradebookStudent[],
): GradebookSheet {
  const titles = numberDoubles(assignments.map(({ title }) => title));
  return {
    columns: ["Student", "Average in %", ...titles.flatMap((title) => [title, `${title}: out of`])],
    rows: students.map(({ name, cells }) => {
      const share = shareEarned(cells);
      return [
        name,
        share === null ? "" : Math.round(share * 1000) / 10,
        ...cells.flatMap((cell) => [
          cell.score?.earned ?? cellInWords(cell),
          cell.score?.possible ?? "",
        ]),
      ];
    }),
  };
}

/** Titles that stand more than once get a number, so that no two columns have one name. */
function numberDoubles(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  });
}
