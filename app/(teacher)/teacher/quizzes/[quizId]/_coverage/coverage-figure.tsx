import { countInWords } from "./coverage-in-words";

/** How many questions ask about the sentence before it: a small figure, and words for who can't see it. */
export function CoverageFigure({ count }: { readonly count: number | undefined }) {
  // A heading is not counted.
  if (count === undefined) return null;
  return (
    // What is out of sight stays inside its pane: placed from the page's top, it would make the page longer.
    <span className="relative">
      <span
        aria-hidden="true"
        className="mx-0.5 inline-block min-w-5 rounded-control border border-edge px-1 text-center align-top font-sans text-[0.75rem] leading-4 tabular-nums"
      >
        {count}
      </span>
      <span className="sr-only"> ({countInWords(count)})</span>
    </span>
  );
}
