import { type KeyboardEvent, useRef, useState } from "react";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What makes an element a stop of the grid's keys. */
export interface PlaceProps {
  readonly "data-place": string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

/**
 * The keys of a grid (ARIA Authoring Practices, grid pattern): it is one stop of the tab key, arrows go from cell to cell,
 * Home and End to the ends of a row, with Ctrl to the first and the last cell.
 *
 * @returns `gridProps` for the grid, `placeProps` for what takes the focus in each cell
 */
export function useGridKeys({ rows, columns }: GridSize) {
  const gridRef = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<Place>({ row: 0, column: 0 });

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const to = placeAfter(event, stop, { rows, columns });
    if (!to) return;
    event.preventDefault();
    const cell = gridRef.current?.querySelector<HTMLElement>(
      `[data-place="${to.row}:${to.column}"]`,
    );
    // The browser's own scrolling to a focus is content with a part of the cell.
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return {
    gridProps: { ref: gridRef, onKeyDown },
    placeProps: (row: number, column: number): PlaceProps => ({
      "data-place": `${row}:${column}`,
      tabIndex: row === stop.row && column === stop.column ? 0 : -1,
      onFocus: () => setStop({ row, column }),
    }),
  };
}

function placeAfter(
  { key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent,
  { row, column }: Place,
  { rows, columns }: GridSize,
): Place | null {
  if (altKey || metaKey || shiftKey) return null;
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  if (ctrlKey) {
    if (key === "Home") return { row: 0, column: 0 };
    return key === "End" ? { row: lastRow, column: lastColumn } : null;
  }
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(lastRow, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(lastColumn, column + 1) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: lastColumn };
    default:
      return null;
  }
}
