import { unparse } from "papaparse";

/**
 * Rows as a CSV file (RFC 4180), a line of the columns' names first. No cell can become a formula when a spreadsheet opens
 * it: what begins like one gets an apostrophe before it (OWASP, CSV injection). A mark at the beginning tells spreadsheets
 * that it is UTF-8.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const data = { fields: Array.from(columns), data: rows.map((row) => Array.from(row)) };
  return `\uFEFF${unparse(data, { escapeFormulae: true })}`;
}
