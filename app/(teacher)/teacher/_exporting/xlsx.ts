import writeXlsxFile, { type Row } from "write-excel-file/universal";

/** A sheet for a spreadsheet: figures as numbers, all else as words. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A sheet as an Excel file, its first line and first column staying in sight. Words are stored as words, so that none
 * becomes a formula, whatever it begins with.
 */
export function xlsxOf({ name, columns, rows }: Sheet): Promise<Blob> {
  const head: Row = columns.map((value) => ({
    value,
    type: String,
    fontWeight: "bold",
    wrap: true,
    alignVertical: "bottom",
  }));
  const lines = rows.map((row): Row =>
    row.map((value) =>
      typeof value === "number" ? { value, type: Number } : { value, type: String },
    ),
  );
  return writeXlsxFile([head, ...lines], {
    sheet: name,
    columns: columns.map((_, index) => ({ width: index === 0 ? 28 : 14 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }).toBlob();
}
