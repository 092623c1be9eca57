import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { csvOf } from "@/app/(teacher)/teacher/_exporting/csv";
import { xlsxOf } from "@/app/(teacher)/teacher/_exporting/xlsx";
import {
  cellInWords,
  shareEarned,
} from "@/app/(teacher)/teacher/sections/[sectionId]/gradebook/gradebook-figures";
import { gradebookSheet } from "@/app/(teacher)/teacher/sections/[sectionId]/gradebook/gradebook-rows";
import {
  BY_NAME,
  chooseColumn,
  type GradebookOrder,
  sortStudents,
} from "@/app/(teacher)/teacher/sections/[sectionId]/gradebook/sort-gradebook";
import type { GradebookCell, GradebookStudent } from "@/app/_contract/gradebook";
import type { Score } from "@/app/_contract/score";

const [FIRST, SECOND] = ["first", "second"];

const cell = (
  assignmentId: string,
  score: Score | null,
  more: Partial<GradebookCell> = {},
): GradebookCell => ({
  assignmentId,
  attemptId: null,
  isAssigned: true,
  state: score ? "done" : "not-started",
  isLate: false,
  isMissing: false,
  score,
  ...more,
});

const student = (name: string, first: Score | null, second: Score | null): GradebookStudent => ({
  id: name,
  name,
  cells: [cell(FIRST, first), cell(SECOND, second)],
});

const of = (earned: number, possible = 10): Score => ({ earned, possible });

const CLASS = [
  student("Bea", of(9), of(1)),
  student("Ann", of(4), of(8)),
  student("Dan", null, null),
  student("Cem", null, of(7)),
];

test.each<[string, GradebookOrder, string]>([
  ["names from A", BY_NAME, "Ann Bea Cem Dan"],
  ["names from Z", { by: "name", direction: "descending" }, "Dan Cem Bea Ann"],
  ["average, highest first", { by: "average", direction: "descending" }, "Cem Ann Bea Dan"],
  ["average, lowest first", { by: "average", direction: "ascending" }, "Bea Ann Cem Dan"],
  [
    "one assignment, lowest first; no score comes last",
    { by: { assignmentId: FIRST }, direction: "ascending" },
    "Ann Bea Cem Dan",
  ],
])("students stand in order of %s", (_what, order, names) => {
  expect(
    sortStudents(CLASS, order)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(names);
});

test("a column chosen twice turns round; another one begins anew", () => {
  const highest = chooseColumn(BY_NAME, { assignmentId: FIRST });
  expect(highest.direction).toBe("descending");
  expect(chooseColumn(highest, { assignmentId: FIRST }).direction).toBe("ascending");
  expect(chooseColumn(highest, { assignmentId: SECOND }).direction).toBe("descending");
  expect(chooseColumn(highest, "name")).toEqual(BY_NAME);
});

test("no order loses a student, and a share lies between nothing and all", () => {
  const scores = fc.option(
    fc
      .integer({ min: 1, max: 20 })
      .chain((possible) =>
        fc.record({ earned: fc.nat(possible), possible: fc.constant(possible) }),
      ),
  );
  const students = fc.uniqueArray(fc.tuple(fc.string(), scores, scores), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(
      students,
      fc.constantFrom<GradebookOrder["by"]>("name", "average", { assignmentId: SECOND }),
      fc.constantFrom("ascending" as const, "descending" as const),
      (drawn, by, direction) => {
        const all = drawn.map(([name, first, second]) => student(name, first, second));
        const sorted = sortStudents(all, { by, direction });
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
        for (const { cells } of all) {
          const share = shareEarned(cells) ?? 0;
          expect(share >= 0 && share <= 1).toBe(true);
        }
      },
    ),
  );
});

test.each<[GradebookCell, string]>([
  [cell(FIRST, of(7)), "7 of 10"],
  [cell(FIRST, of(7), { isLate: true }), "7 of 10, late"],
  [cell(FIRST, null), "not started"],
  [cell(FIRST, null, { isAssigned: false }), "not assigned"],
  [cell(FIRST, null, { isMissing: true }), "missing"],
  [cell(FIRST, null, { state: "working" }), "working"],
  [cell(FIRST, null, { state: "working", isMissing: true }), "working, late"],
])("a cell says how far a student is: %#", (given, words) => {
  expect(cellInWords(given)).toBe(words);
});

describe("the sheet for a spreadsheet", () => {
  const gradebook = {
    section: { id: "s", name: "8b" },
    assignments: [
      { id: FIRST, title: "=Flood", dueAt: null },
      { id: SECOND, title: "=Flood", dueAt: null },
    ],
    students: CLASS,
  };
  const sheet = gradebookSheet(gradebook, CLASS);

  test("has a line for each student, and no two columns of one name", () => {
    expect(new Set(sheet.columns).size).toBe(sheet.columns.length);
    expect(sheet.rows).toEqual([
      ["Bea", 50, 9, 10, 1, 10],
      ["Ann", 60, 4, 10, 8, 10],
      ["Dan", "", "not started", "", "not started", ""],
      ["Cem", 70, "not started", "", 7, 10],
    ]);
  });

  test("becomes CSV in which neither a title nor a name is a formula", () => {
    const mallory = { ...student("=1+1", null, null) };
    const { columns, rows } = gradebookSheet(gradebook, [mallory]);
    const [head, line] = parse<string[]>(csvOf(columns, rows).slice(1)).data;
    expect(head?.[2]).toBe("'=Flood");
    expect(line?.[0]).toBe("'=1+1");
  });

  test("becomes an Excel file in which figures are numbers, and neither a title nor a name is a formula", async () => {
    const mallory = student("=1+1", of(7), null);
    const { columns, rows } = gradebookSheet(gradebook, [mallory]);
    const file = await xlsxOf({ name: "Gradebook", columns, rows });
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const xml = Object.values(parts).map((part) => strFromU8(part));
    const sheet1 = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet1).toMatch(/<c r="C2"[^>]*><v>7<\/v>/);
    expect(sheet1).not.toMatch(/<f[ >]/);
    expect(xml.some((text) => text.includes(">=1+1<"))).toBe(true);
  });
});
