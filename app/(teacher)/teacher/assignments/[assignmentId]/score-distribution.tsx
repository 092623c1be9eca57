import type { StudentResult } from "@/app/_contract/assignments";

/** How many students earned how many points: a table whose bars repeat its figures for the eye. */
export function ScoreDistribution({ students }: { readonly students: readonly StudentResult[] }) {
  const scores = students.flatMap(({ score }) => (score === null ? [] : [score]));
  const possible = Math.max(0, ...scores.map((score) => score.possible));
  if (scores.length === 0 || possible === 0) return null;
  const counted = Array.from({ length: possible + 1 }, (_, points) => ({
    points,
    count: scores.filter(({ earned }) => earned === points).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const lowest = counted.findIndex(({ count }) => count > 0);
  return (
    <table className="w-full max-w-xl text-left tabular-nums">
      <caption className="mb-2 text-left text-small text-muted">
        {scores.length} handed in, on average{" "}
        {meanOf(scores.map(({ earned }) => earned)).toFixed(1)} of {possible}
      </caption>
      <thead>
        <tr className="border-b border-ink text-small">
          <th scope="col" className="w-24 py-1.5 font-semibold">
            Points earned
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            Students
          </th>
        </tr>
      </thead>
      <tbody>
        {counted.slice(lowest).map(({ points, count }) => (
          <tr key={points} className="border-b border-rule">
            <th scope="row" className="py-1.5 font-medium">
              {points}
            </th>
            <td className="py-1.5">
              {count}
              <span
                aria-hidden="true"
                className="ml-3 inline-block h-3 bg-edge"
                style={{ width: `${(80 * count) / most}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
