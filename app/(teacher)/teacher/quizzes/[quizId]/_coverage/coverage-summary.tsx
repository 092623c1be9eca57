import { coverageInWords } from "./coverage-in-words";
import type { Coverage } from "./coverage-of";

/** What the shading of the article says, in words; null while it is not shaded. */
export function CoverageSummary({ coverage }: { readonly coverage: Coverage | null }) {
  return (
    <output className="block">
      {coverage && (
        <span className="mb-6 block max-w-measure border-l-4 border-ink bg-sheet px-4 py-3">
          <span className="block font-medium">{coverageInWords(coverage)}</span>
          <span className="mt-1 block text-small text-muted">
            The figure after a sentence says how many questions ask about it; the stronger the
            shade, the more.
          </span>
        </span>
      )}
    </output>
  );
}
