import { unparse } from "papaparse";
import type { AssignmentResults, StudentResult } from "@/app/_contract/assignments";

const PROGRESS: Readonly<Record<StudentResult["state"], string>> = {
  "not-started": "not started",
  working: "working",
  done: "done",
};

/**
 * The results of a section as a CSV file (RFC 4180), a line for each student in the order of the page. No cell can become
 * a formula when a spreadsheet opens it: what begins like one gets an apostrophe before it (OWASP, CSV injection). A mark
 * at the beginning tells spreadsheets that it is UTF-8.
 */
export function resultsCsv({ students, assignment }: AssignmentResults): string {
  const rows = students.map(({ name, state, isLate, answered, score }) => ({
    Student: name,
    Class: assignment.section.name,
    Quiz: assignment.title,
    "How far": PROGRESS[state],
    Late: isLate ? "yes" : "no",
    Answered: answered,
    Points: score?.earned ?? "",
    "Points possible": score?.possible ?? "",
  }));
  return `\uFEFF${unparse(rows, { escapeFormulae: true })}`;
}

/** A file name that every system takes: the title without what none of them allows. */
export function csvFileName(title: string): string {
  const safe = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, "")
    .trim()
    .slice(0, 80);
  return `${safe || "results"}.csv`;
}
