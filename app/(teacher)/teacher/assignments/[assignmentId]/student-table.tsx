import Link from "next/link";
import type { StudentResult } from "@/app/_contract/assignments";
import { EmptyState } from "@/app/_components/empty-state";

interface StudentTableProps {
  readonly assignmentId: string;
  readonly students: readonly StudentResult[];
  readonly itemCount: number;
}

/** Each student with how far they are and their score; a name leads to the answers. */
export function StudentTable({ assignmentId, students, itemCount }: StudentTableProps) {
  if (students.length === 0) {
    return <EmptyState title="Nobody has joined this class yet." />;
  }
  return (
    // Three narrow columns, so that a phone shows all of it without a sideways scroll.
    <table className="w-full max-w-3xl text-left tabular-nums">
      <thead>
        <tr className="border-b border-ink text-small">
          <th scope="col" className="py-2 pr-4 font-semibold">
            Student
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            How far
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.id} className="border-b border-rule align-baseline">
            <th scope="row" className="py-2.5 pr-4 font-medium wrap-anywhere">
              {student.attemptId === null ? (
                student.name
              ) : (
                <Link
                  href={`/teacher/assignments/${assignmentId}/attempts/${student.attemptId}`}
                  prefetch={false}
                  className="link"
                >
                  {student.name}
                </Link>
              )}
            </th>
            <td className="py-2.5 pr-4">
              {progressInWords(student, itemCount)}
              {student.isLate && ", late"}
              {student.hasOwnTimes && " (times of their own)"}
            </td>
            <td className="py-2.5 text-right whitespace-nowrap">
              {student.score ? `${student.score.earned} of ${student.score.possible}` : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a teacher looks round for; who is answering needs no word of it. */
const PRESENCE = { active: "", idle: ", no answer for 5 min", away: ", not connected" } as const;

function progressInWords(student: StudentResult, itemCount: number): string {
  const { state, answered, presence, lastAnswered } = student;
  if (state === "not-started") return "Not started";
  if (state === "working") {
    const at = lastAnswered === null ? "" : `, last question ${lastAnswered}`;
    return `Working, ${answered} of ${itemCount} answered${at}${PRESENCE[presence ?? "active"]}`;
  }
  return answered === itemCount ? "Done" : `Done, ${itemCount - answered} left blank`;
}
