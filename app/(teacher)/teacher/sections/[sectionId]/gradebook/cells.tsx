import Link from "next/link";
import type { GradebookCell } from "@/app/_contract/gradebook";
import { classNames } from "@/app/_components/class-names";
import { cellInWords, percentInWords } from "./gradebook-figures";
import type { PlaceProps } from "./use-grid-keys";

export const cellClass = "border-b border-rule p-0 whitespace-nowrap -outline-offset-2";
export const insideClass = "flex min-h-11 items-center px-2 -outline-offset-2";

interface NameCellProps {
  readonly name: string;
  readonly place: PlaceProps;
}

/** The head of a line, which stays in sight. */
export function NameCell({ name, place }: NameCellProps) {
  return (
    <th
      scope="row"
      className="sticky left-0 z-10 border-r border-b border-rule bg-paper p-0 text-left font-medium wrap-anywhere -outline-offset-2"
      {...place}
    >
      <span className={insideClass}>{name}</span>
    </th>
  );
}

interface FigureCellProps {
  readonly share: number | null;
  readonly place: PlaceProps;
}

/** A share in per cent. */
export function FigureCell({ share, place }: FigureCellProps) {
  return (
    <td className={cellClass} {...place}>
      <span className={insideClass}>{percentInWords(share)}</span>
    </td>
  );
}

interface ScoreCellProps {
  readonly cell: GradebookCell;
  readonly place: PlaceProps;
}

/** How a student is with an assignment; it leads to the attempt where there is one. */
export function ScoreCell({ cell, place }: ScoreCellProps) {
  const { assignmentId, attemptId, isMissing } = cell;
  if (attemptId === null) {
    return (
      <td className={cellClass} {...place}>
        <span className={classNames(insideClass, isMissing ? "font-semibold" : "text-muted")}>
          {cellInWords(cell)}
        </span>
      </td>
    );
  }
  return (
    <td className={cellClass}>
      <Link
        href={`/teacher/assignments/${assignmentId}/attempts/${attemptId}`}
        // Seven hundred links in sight would fetch seven hundred pages.
        prefetch={false}
        className={classNames(insideClass, "link")}
        {...place}
      >
        {cellInWords(cell)}
      </Link>
    </td>
  );
}
