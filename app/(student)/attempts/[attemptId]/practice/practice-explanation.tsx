import type { ItemForStudent } from "@/app/_contract/items";
import type { PracticeOutcome } from "@/app/_contract/practice";
import { CheckMark, CrossMark } from "@/app/_components/marks";
import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";

interface PracticeExplanationProps {
  readonly item: ItemForStudent;
  readonly outcome: PracticeOutcome;
}

/** What a practice answer was worth, why, and the sentences that settle it. */
export function PracticeExplanation({ item, outcome }: PracticeExplanationProps) {
  const keys = item.options.filter(({ id }) => outcome.keyOptionIds.includes(id));
  return (
    <div className="space-y-3 border-l-4 border-marker-line pl-4">
      <p className="flex items-center gap-2 font-semibold">
        {outcome.correct ? <CheckMark /> : <CrossMark />}
        {outcome.correct ? "Right." : "Not right. It comes back later."}
      </p>
      {outcome.why && <p>{outcome.why}</p>}
      {!outcome.correct && (
        <p>
          <span className="font-semibold">{keys.length === 1 ? "Right answer: " : "Right: "}</span>
          {keys.map(({ text }) => text).join("; ")}
        </p>
      )}
      <EvidenceQuote evidence={outcome.evidence} />
    </div>
  );
}
