import type { Row } from "./row";

const MARKS = { true: "yes", false: "NO", null: "" };

/** Lays cells out in columns as wide as their longest cell; the first row is the heading. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * The table of figures, each beside its target.
 *
 * @param rows in the order to print them
 * @param options worst: how many of each row's worst cases to print below the table
 * @returns the text, with a newline at its end
 */
export function printRows(rows: readonly Row[], { worst = 0 } = {}): string {
  const cells = rows.map(({ name, figure, target, met }) => [
    name,
    figure,
    target,
    MARKS[`${met}`],
  ]);
  const [heading = "", ...lines] = layOut([["what", "figure", "target", "met"], ...cells]);
  const cases = rows.flatMap((row) => {
    const shown = row.worst?.slice(0, worst) ?? [];
    return shown.length === 0 ? [] : ["", row.name, ...shown.map((line) => `  - ${line}`)];
  });
  return [heading, "─".repeat(heading.length), ...lines, ...cases, ""].join("\n");
}
