import type { ReactNode } from "react";
import { classNames } from "@/app/_components/class-names";
import type { PlaceProps } from "./use-grid-keys";

const LOOK = {
  names: "left-0 z-20 min-w-32 border-r border-r-rule sm:min-w-48",
  averages: "z-10",
  // Room for two words of a headline.
  scores: "z-10 min-w-32",
} as const;

interface ColumnHeadProps {
  /** Null: the rows are in another column's order. */
  readonly direction: "ascending" | "descending" | null;
  readonly holds: keyof typeof LOOK;
  readonly onSort: () => void;
  readonly place: PlaceProps;
  readonly children: ReactNode;
}

/** The head of a column, which puts the rows in its order. */
export function ColumnHead({ direction, holds, onSort, place, children }: ColumnHeadProps) {
  return (
    <th
      scope="col"
      aria-sort={direction ?? undefined}
      className={classNames(
        "sticky top-0 border-b border-ink bg-paper p-0 align-bottom font-semibold",
        LOOK[holds],
      )}
    >
      <button
        type="button"
        onClick={onSort}
        {...place}
        className="flex min-h-11 w-full max-w-52 items-end gap-1 px-2 py-2 text-left text-small -outline-offset-2 hover:underline"
      >
        <span className="line-clamp-3">{children}</span>
        <span aria-hidden="true" className="w-3 shrink-0">
          {direction === "ascending" && "↑"}
          {direction === "descending" && "↓"}
        </span>
      </button>
    </th>
  );
}
