import type { Appraisal, GuesserResult } from "@/app/_contract/appraisals";
import { figure, GUESSERS } from "./appraisal-in-words";

interface GuessingTableProps {
  readonly guessing: Appraisal["guessing"];
  readonly results: readonly GuesserResult[];
}

const cell = "border-t border-rule py-2 align-top";

/** What each rule of thumb earns beside blind choice; where it is more than luck, the questions that it knows. */
export function GuessingTable({ guessing: { n, chance }, results }: GuessingTableProps) {
  return (
    <table className="w-full text-small">
      <caption className="pb-1 text-left text-muted">
        Who always takes one answer by a rule gets so many of {n} right:
      </caption>
      <thead>
        <tr className="text-left">
          <th scope="col" className="py-1 font-medium">
            Rule
          </th>
          <th scope="col" className="w-16 py-1 pl-3 text-right font-medium">
            Right
          </th>
          <th scope="col" className="w-20 py-1 pl-3 text-right font-medium">
            By chance
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {results.map(({ guesser, right, isBeyondLuck, sure }) => (
          <tr key={guesser}>
            <th scope="row" className={`${cell} text-left font-normal`}>
              {GUESSERS[guesser]}
              {isBeyondLuck && (
                <span className="mt-0.5 block font-semibold">
                  More than luck. It knows {sure.length === 1 ? "question" : "questions"}{" "}
                  {sure.join(", ")}.
                </span>
              )}
            </th>
            <td className={`${cell} pl-3 text-right`}>{figure(right)}</td>
            <td className={`${cell} pl-3 text-right`}>{figure(chance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
