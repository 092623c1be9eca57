import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { responsesCsv } from "@/app/(teacher)/teacher/assignments/[assignmentId]/responses-csv";
import { safeFileName } from "@/app/_device/download-file";
import type { AssignmentResults } from "@/app/_contract/assignments";
import { resultsCsv } from "@/app/(teacher)/teacher/assignments/[assignmentId]/results-csv";

const ID = "01900000-0000-7000-8000-000000000000";

function resultsOf(...names: string[]): AssignmentResults {
  return {
    assignment: {
      id: ID,
      title: "Ferry, bridge",
      quizId: ID,
      section: { id: ID, name: "8b" },
      dueAt: null,
      itemCount: 10,
    },
    students: names.map((name, at) => ({
      id: ID,
      name,
      attemptId: null,
      state: at === 0 ? "done" : "not-started",
      isLate: at === 0,
      hasOwnTimes: false,
      presence: null,
      lastAnswered: null,
      answered: at === 0 ? 9 : 0,
      score: at === 0 ? { earned: 7, possible: 10 } : null,
    })),
    items: [],
  };
}

function cellsOf(csv: string): string[][] {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  return parse<string[]>(csv.slice(1)).data;
}

test("each student has a line, and a comma or a quotation mark stays inside its cell", () => {
  const names = ['Noor "Nono" A.', "Berg, Jonas", "Mei\nC."];
  const [head, ...lines] = cellsOf(resultsCsv(resultsOf(...names)));
  expect(head?.slice(0, 4)).toEqual(["Student", "Class", "Quiz", "How far"]);
  expect(lines.map(([name]) => name)).toEqual(names);
  expect(lines[0]).toEqual([names[0], "8b", "Ferry, bridge", "done", "yes", "9", "7", "10"]);
  expect(lines[1]?.slice(3)).toEqual(["not started", "no", "0", "", ""]);
});

describe("no cell becomes a formula", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'])(
    "%j",
    (name) => {
      const [, line] = cellsOf(resultsCsv(resultsOf(name)));
      expect(line?.[0]).toBe(`'${name}`);
    },
  );
});

test.each([
  ["Flood wall: who pays?", "Flood wall who pays.csv"],
  ["???", "quiz.csv"],
  ["Überflutung in Kyiv", "Überflutung in Kyiv.csv"],
])("%s is kept as %s", (title, name) => expect(safeFileName(title, "csv")).toBe(name));

test("each answer has a line with the right one beside it; one left blank is an empty cell", () => {
  const option = (id: string, correct: boolean) => ({
    id,
    text: `=${id}`,
    correct,
    count: 0,
    why: "",
  });
  const item = (id: string, position: number) => ({
    id,
    position,
    type: "multiple-choice" as const,
    stem: `Question ${position}?`,
    facility: null,
    n: 1,
    discrimination: { value: null, withheld: "few-attempts" as const },
    keyDoubt: null,
    ruling: null,
    note: "",
    options: [option("a", true), option("b", false), option("c", true)],
  });
  const results = { ...resultsOf("Ann", "Bea"), items: [item("i1", 1), item("i2", 2)] };
  const students = results.students.map((student) => ({ ...student, id: student.name }));
  const [, ...lines] = cellsOf(
    responsesCsv(
      { ...results, students },
      {
        responses: [
          { studentId: "Ann", itemId: "i2", answer: null, earned: 0, possible: 2 },
          { studentId: "Ann", itemId: "i1", answer: { optionId: "b" }, earned: 0, possible: 1 },
        ],
      },
    ),
  );
  expect(lines).toEqual([
    ["Ann", "1", "Question 1?", "'=b", "'=a / =c", "0", "1"],
    ["Ann", "2", "Question 2?", "", "'=a / =c", "0", "2"],
  ]);
});
