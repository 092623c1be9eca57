import Link from "next/link";
import type { Gradebook, GradebookStudent } from "@/app/_contract/gradebook";
import { classNames } from "@/app/_components/class-names";
import { cellClass, FigureCell, insideClass, NameCell, ScoreCell } from "./cells";
import { ColumnHead } from "./column-head";
import { cellsOf, percentInWords, shareEarned } from "./gradebook-figures";
import { chooseColumn, type GradebookOrder, isSameColumn } from "./sort-gradebook";
import { useGridKeys } from "./use-grid-keys";

interface GradebookTableProps {
  readonly gradebook: Gradebook;
  /** In the order that is shown. */
  readonly students: readonly GradebookStudent[];
  readonly order: GradebookOrder;
  readonly onOrderChange: (order: GradebookOrder) => void;
}

/** Students by assignments. Head and names stay in sight; the class's averages lead to each assignment's results. */
export function GradebookTable(props: GradebookTableProps) {
  const { gradebook, students, order, onOrderChange } = props;
  const { assignments } = gradebook;
  const size = { rows: students.length + 2, columns: assignments.length + 2 };
  const { gridProps, placeProps } = useGridKeys(size);

  const headProps = (by: GradebookOrder["by"], column: number) => ({
    direction: isSameColumn(order.by, by) ? order.direction : null,
    onSort: () => onOrderChange(chooseColumn(order, by)),
    place: placeProps(0, column),
  });

  return (
    // What is scrolled to by the keyboard must not come to lie under the head or the names.
    <div className="relative max-h-[75dvh] scroll-pt-28 scroll-pl-32 overflow-auto sm:scroll-pl-48">
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a native table as a grid: its rows and cells get the roles that the pattern asks for
        role="grid"
        aria-label={`Scores of ${gradebook.section.name}`}
        {...gridProps}
        className="border-separate border-spacing-0 text-left tabular-nums"
      >
        <thead>
          <tr>
            <ColumnHead holds="names" {...headProps("name", 0)}>
              Student
            </ColumnHead>
            <ColumnHead holds="averages" {...headProps("average", 1)}>
              Average
            </ColumnHead>
            {assignments.map(({ id, title }, index) => (
              <ColumnHead key={id} holds="scores" {...headProps({ assignmentId: id }, index + 2)}>
                {title}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="text-muted">
            <NameCell name="Class average" place={placeProps(1, 0)} />
            <FigureCell
              share={shareEarned(students.flatMap(({ cells }) => cells))}
              place={placeProps(1, 1)}
            />
            {assignments.map(({ id, title }, index) => (
              <td key={id} className={cellClass}>
                <Link
                  href={`/teacher/assignments/${id}`}
                  prefetch={false}
                  className={classNames(insideClass, "link")}
                  {...placeProps(1, index + 2)}
                >
                  {percentInWords(shareEarned(cellsOf(students, id)))}
                  <span className="sr-only">, all results of {title}</span>
                </Link>
              </td>
            ))}
          </tr>
          {students.map(({ id, name, cells }, index) => (
            <tr key={id}>
              <NameCell name={name} place={placeProps(index + 2, 0)} />
              <FigureCell share={shareEarned(cells)} place={placeProps(index + 2, 1)} />
              {cells.map((cell, at) => (
                <ScoreCell
                  key={cell.assignmentId}
                  cell={cell}
                  place={placeProps(index + 2, at + 2)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
