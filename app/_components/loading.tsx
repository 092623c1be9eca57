import { classNames } from "./class-names";

const lineWidths = ["w-full", "w-11/12", "w-full", "w-10/12", "w-7/12"];

/** Grey lines where text is about to be. Says "Loading" to screen readers, once. */
export function Loading({ label = "Loading…", lines = 5 }: { label?: string; lines?: number }) {
  return (
    <output className="block">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="block animate-pulse space-y-3">
        {Array.from({ length: lines }, (_line, index) => (
          <span
            key={index}
            className={classNames(
              "block h-4 rounded-sm bg-rule",
              lineWidths[index % lineWidths.length],
            )}
          />
        ))}
      </span>
    </output>
  );
}
