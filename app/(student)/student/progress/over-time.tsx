import { LocalTime } from "@/app/_components/local-time";
import type { OwnProgress } from "@/app/_contract/own-progress";

type Quizzes = OwnProgress["quizzes"];

const WIDTH = 320;
const HEIGHT = 80;
const EDGE = 6;

/** The share that was right in each quiz, as a small line; the table below it gives the figures. */
export function OverTime({ quizzes }: { readonly quizzes: Quizzes }) {
  return (
    <>
      {quizzes.length > 1 && <Plot quizzes={quizzes} />}
      <table className="w-full text-left">
        <caption className="sr-only">Right answers quiz by quiz, the newest first</caption>
        <thead>
          <tr className="border-b border-ink text-small">
            <th scope="col" className="py-1.5 font-semibold">
              Quiz
            </th>
            <th scope="col" className="py-1.5 pl-4 font-semibold whitespace-nowrap">
              Right
            </th>
          </tr>
        </thead>
        <tbody>
          {quizzes.toReversed().map(({ attemptId, title, submittedAt, right, n }) => (
            <tr key={attemptId} className="border-b border-rule align-top">
              <th scope="row" className="py-2 font-medium">
                {title}
                <span className="block text-small font-normal text-muted">
                  <LocalTime iso={submittedAt} />
                </span>
              </th>
              <td className="py-2 pl-4 whitespace-nowrap tabular-nums">
                {right} of {n}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Plot({ quizzes }: { readonly quizzes: Quizzes }) {
  const points = quizzes.map(({ right, n }, at) => ({
    x: EDGE + (at * (WIDTH - 2 * EDGE)) / (quizzes.length - 1),
    y: HEIGHT - EDGE - (right / n) * (HEIGHT - 2 * EDGE),
  }));
  return (
    <figure aria-hidden="true" className="mb-4">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full max-w-md overflow-visible text-ink">
        {[EDGE, HEIGHT / 2, HEIGHT - EDGE].map((y) => (
          <line key={y} x1={0} x2={WIDTH} y1={y} y2={y} className="stroke-rule" />
        ))}
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={4} fill="currentColor" />
        ))}
      </svg>
      <figcaption className="mt-2 text-small text-muted">
        Each dot is a quiz, the oldest on the left. The lines stand for all, half and none right.
      </figcaption>
    </figure>
  );
}
