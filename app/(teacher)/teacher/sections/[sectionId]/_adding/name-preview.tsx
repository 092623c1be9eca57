import { CrossMark } from "@/app/_components/marks";
import type { CheckedName } from "./check-names";

/** Each line of the list as it would stand on the roster, or why it would not. */
export function NamePreview({ names }: { readonly names: readonly CheckedName[] }) {
  return (
    <section
      aria-label="The list looked over"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-80 overflow-y-auto rounded-control border border-edge"
    >
      <table className="w-full text-left tabular-nums">
        <thead className="sticky top-0 bg-sheet text-small text-muted">
          <tr>
            <th scope="col" className="py-2 pr-2 pl-3 font-medium">
              Line
            </th>
            <th scope="col" className="px-2 py-2 font-medium">
              Name
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {names.map(({ from, name, problem }) => (
            <tr key={from.line} className="align-baseline">
              <td className="py-1.5 pr-2 pl-3 text-small text-muted">{from.line}</td>
              <td className="px-2 py-1.5 wrap-anywhere">
                <span className={problem ? "text-muted" : "font-medium"}>
                  {name || from.cells.filter(Boolean).join(" · ")}
                </span>
                {problem && (
                  <span className="mt-0.5 flex items-baseline gap-2 text-small">
                    <span className="shrink-0">
                      <CrossMark />
                    </span>{" "}
                    <span>Left out. {problem}</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
