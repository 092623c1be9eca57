import { parse, unparse } from "papaparse";

/** A line of a pasted list that holds anything, with its number as an editor counts it. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list of students as it was pasted or read from a file: a column of names, or a table. */
export interface NameList {
  readonly header: readonly string[] | null;
  readonly lines: readonly ListLine[];
  /** Cells of the widest line. */
  readonly width: number;
  readonly delimiter: string;
}

/** Whose cells, in this order, make the name. */
export type NameColumns = readonly number[];

const WHOLE_NAME = /^(full |student |pupil |learner )?names?$|^(students?|pupils?|learners?)$/i;
const GIVEN_NAME = /^(first|given)[ _-]?names?$|^(first|forenames?)$/i;
const FAMILY_NAME = /^(last|family)[ _-]?names?$|^(last|surnames?)$/i;

/** Reads a column of names, or CSV with commas, semicolons or tabs, quoted where need be. Empty lines do not count. */
export function readNameList(text: string): NameList {
  const { data, meta } = parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: ["\t", ";", ","],
  });
  const lines = data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(oneLine) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first, ...others] = lines;
  const header = first && isHeader(first.cells) ? first.cells : null;
  return {
    header,
    lines: header ? others : lines,
    width: Math.max(0, ...lines.map(({ cells }) => cells.length)),
    delimiter: meta.delimiter,
  };
}

/** The name that a line has in these columns; empty where it has none. */
export function nameIn({ cells }: ListLine, columns: NameColumns): string {
  return oneLine(columns.map((column) => cells[column] ?? "").join(" "));
}

/** The ways to read a table's names, the likeliest first; a single column has one. */
export function nameColumnsOf(list: NameList): readonly NameColumns[] {
  const { header, width } = list;
  const alone = Array.from({ length: width }, (_, column) => [column]);
  if (width < 2) return alone;
  const find = (pattern: RegExp) => header?.findIndex((cell) => pattern.test(cell)) ?? -1;
  const [whole, given, family] = [find(WHOLE_NAME), find(GIVEN_NAME), find(FAMILY_NAME)];
  const pairs = [
    [1, 0],
    [0, 1],
  ];
  if (given >= 0 && family >= 0) return withFirst([given, family], [...alone, ...pairs]);
  if (whole >= 0 || given >= 0)
    return withFirst([whole >= 0 ? whole : given], [...alone, ...pairs]);
  return withFirst(isFamilyFirst(list) ? [1, 0] : [0], [...alone, ...pairs]);
}

/** The text of some of a list's lines, to be pasted again; its header comes along. */
export function textOf(list: NameList, lines: readonly ListLine[]): string {
  const all = [...(list.header ? [list.header] : []), ...lines.map(({ cells }) => cells)];
  return lines.length === 0
    ? ""
    : unparse(
        all.map((cells) => Array.from(cells)),
        { delimiter: list.delimiter, newline: "\n" },
      );
}

function isHeader(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    [WHOLE_NAME, GIVEN_NAME, FAMILY_NAME].some((word) => word.test(cell)),
  );
}

/** "Ruiz, Ana": two cells between commas, the second a name as well. */
function isFamilyFirst({ delimiter, width, lines }: NameList): boolean {
  const isName = (cell: string | undefined) => cell !== undefined && /^[^\d@]+$/.test(cell);
  return delimiter === "," && width === 2 && lines.every(({ cells }) => isName(cells[1]));
}

function withFirst(first: NameColumns, others: readonly NameColumns[]): NameColumns[] {
  const isOther = (columns: NameColumns) => columns.join() !== first.join();
  return [first, ...others.filter(isOther)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
