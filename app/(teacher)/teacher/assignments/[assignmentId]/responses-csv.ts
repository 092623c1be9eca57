import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { AssignmentResults } from "@/app/_contract/assignments";
import type { SubmittedResponses } from "@/app/_contract/gradebook";
import { csvOf } from "../../_exporting/csv";

const COLUMNS = [
  "Student",
  "Number",
  "Question",
  "Answer",
  "Right answer",
  "Points",
  "Points possible",
];

/**
 * Everybody's answers as a CSV file: a line for each student and question, in the order of the page, the right answers as
 * they hold now. An answer left blank is an empty cell.
 */
export function responsesCsv(
  { students, items }: AssignmentResults,
  { responses }: SubmittedResponses,
): string {
  const byPlace = new Map(
    responses.map((response) => [placeOf(response.studentId, response.itemId), response]),
  );
  const rows = students.flatMap(({ id: studentId, name }) =>
    items.flatMap(({ id: itemId, position, stem, options }) => {
      const response = byPlace.get(placeOf(studentId, itemId));
      if (!response) return [];
      const ids = optionIdsOf(response.answer);
      const chosen = options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
      const right = options.filter(({ correct }) => correct).map(({ text }) => text);
      const { earned, possible } = response;
      return [[name, position, stem, chosen.join(" / "), right.join(" / "), earned, possible]];
    }),
  );
  return csvOf(COLUMNS, rows);
}

const placeOf = (studentId: string, itemId: string) => `${studentId} ${itemId}`;
