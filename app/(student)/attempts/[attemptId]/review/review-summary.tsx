import type { Review } from "@/app/_contract/reviews";
import { ButtonLink } from "@/app/_components/button";
import { ScoreChanges } from "./score-changes";
import { secondChancesInWords } from "./second-chances";
import { scoreInWords } from "@/app/(student)/_items/score-in-words";

interface ReviewSummaryProps {
  readonly review: Review;
  readonly missedCount: number;
  readonly onlyMissed: boolean;
  readonly onOnlyMissedChange: (onlyMissed: boolean) => void;
}

/** The score in figures and words, and what to do with it. */
export function ReviewSummary(props: ReviewSummaryProps) {
  const { review, missedCount, onlyMissed, onOnlyMissedChange } = props;
  const { earned, possible } = review.score;
  const counted = review.items.filter(
    (item) => item.stage === "asked-again" || item.ruling?.kind !== "void",
  ).length;
  return (
    <header>
      <h2 className="font-serif text-display tracking-[-0.02em] tabular-nums">
        {earned}
        <span className="text-muted">
          {" "}
          of {possible}
          {possible !== counted && " points"}
        </span>
      </h2>
      <p className="mt-2 font-serif text-stem">{scoreInWords(counted - missedCount, counted)}</p>
      {secondChancesInWords(review.items).map((line) => (
        <p key={line} className="mt-2">
          {line}
        </p>
      ))}
      <ScoreChanges changes={review.changes} />
      {missedCount > 0 && (
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
          <ButtonLink weight="primary" href={`/attempts/${review.attemptId}/practice`}>
            {missedCount === 1 ? "Practise the one you missed" : "Practise the ones you missed"}
          </ButtonLink>
          {missedCount < counted && (
            <label className="flex min-h-11 cursor-pointer items-center gap-2.5">
              <input
                type="checkbox"
                checked={onlyMissed}
                onChange={(event) => onOnlyMissedChange(event.target.checked)}
                className="size-5 accent-ink"
              />
              Only what I missed
            </label>
          )}
        </div>
      )}
    </header>
  );
}
