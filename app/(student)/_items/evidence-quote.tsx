import type { Evidence } from "@/app/_contract/articles";

/** The sentences that prove an answer, quoted beside it. */
export function EvidenceQuote({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <blockquote className="space-y-1 font-serif leading-relaxed">
      {evidence.map(({ sentence, start, quote }) => (
        <p key={`${sentence}-${start}`}>
          <mark className="marked">{quote}</mark>
        </p>
      ))}
    </blockquote>
  );
}
