import { KINDS_IN_WORDS } from "@/app/_components/kind-in-words";
import type { OwnProgress } from "@/app/_contract/own-progress";

/** Of fewer questions a share says nothing yet. */
const FEWEST = 4;

/** How much of each kind of question was right: figures in a table, whose bars repeat them for the eye. */
export function ByKind({ kinds }: { readonly kinds: OwnProgress["kinds"] }) {
  return (
    <table className="w-full text-left">
      <caption className="sr-only">Right answers by what was asked for</caption>
      <thead>
        <tr className="border-b border-ink text-small">
          <th scope="col" className="py-1.5 font-semibold">
            Asked for
          </th>
          <th scope="col" className="w-1/2 py-1.5 font-semibold">
            Right
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, right, n }) => (
          <tr key={kind} className="border-b border-rule align-top">
            <th scope="row" className="py-2 pr-4 font-medium first-letter:uppercase">
              {KINDS_IN_WORDS[kind]}
            </th>
            <td className="py-2 tabular-nums">
              {right} of {n}
              {n < FEWEST ? (
                <span className="block text-small text-muted">too few to tell</span>
              ) : (
                <span aria-hidden="true" className="mt-1 block h-2 w-full border border-edge">
                  <span
                    className="block h-full bg-ink"
                    style={{ width: `${(100 * right) / n}%` }}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
