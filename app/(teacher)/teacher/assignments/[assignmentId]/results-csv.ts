import type { AssignmentResults, StudentResult } from "@/app/_contract/assignments";
import { csvOf } from "../../_exporting/csv";

const PROGRESS: Readonly<Record<StudentResult["state"], string>> = {
  "not-started": "not started",
  working: "working",
  done: "done",
};

const COLUMNS = [
  "Student",
  "Class",
  "Quiz",
  "How far",
  "Late",
  "Answered",
  "Points",
  "Points possible",
];

/** The results of a section as a CSV file, a line for each student in the order of the page. */
export function resultsCsv({ students, assignment }: AssignmentResults): string {
  const rows = students.map(({ name, state, isLate, answered, score }) => [
    name,
    assignment.section.name,
    assignment.title,
    PROGRESS[state],
    isLate ? "yes" : "no",
    answered,
    score?.earned ?? "",
    score?.possible ?? "",
  ]);
  return csvOf(COLUMNS, rows);
}
