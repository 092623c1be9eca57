import type { Progress, StudentResult } from "@/app/_contract/assignments";
import { EmptyState } from "@/app/_components/empty-state";

const inWords: Readonly<Record<Progress, string>> = {
  "not-started": "Not started",
  working: "Working",
  done: "Done",
};

interface StudentTableProps {
  readonly students: readonly StudentResult[];
  readonly itemCount: number;
}

/** Each student with how far they are and their score. */
export function StudentTable({ students, itemCount }: StudentTableProps) {
  if (students.length === 0) {
    return <EmptyState title="Nobody has joined this class yet." />;
  }
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-80 text-left tabular-nums">
        <thead>
          <tr className="border-b border-ink text-small">
            <th scope="col" className="py-2 pr-4 font-semibold">
              Student
            </th>
            <th scope="col" className="py-2 pr-4 font-semibold">
              State
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-semibold">
              Answered
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              Right
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map(({ id, name, state, answered, score }) => (
            <tr key={id} className="border-b border-rule">
              <th scope="row" className="py-2.5 pr-4 font-medium">
                {name}
              </th>
              <td className="py-2.5 pr-4">{inWords[state]}</td>
              <td className="py-2.5 pr-4 text-right">
                {answered} of {itemCount}
              </td>
              <td className="py-2.5 text-right">
                {score ? `${score.earned} of ${score.possible}` : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
