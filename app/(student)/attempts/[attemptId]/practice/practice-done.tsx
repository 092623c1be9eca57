import type { Score } from "@/app/_contract/score";
import { ButtonLink } from "@/app/_components/button";
import { countInWords } from "@/app/(student)/_items/score-in-words";

interface PracticeDoneProps {
  readonly attemptId: string;
  readonly score: Score;
  readonly total: number;
}

/** The end of practice. */
export function PracticeDone({ attemptId, score, total }: PracticeDoneProps) {
  return (
    <div className="space-y-4">
      <h2 className="text-title tracking-[-0.015em]">
        {total === 0 ? "Nothing to practise" : "Each one right once"}
      </h2>
      <p className="max-w-form">
        {total === 0
          ? "You missed nothing in this quiz."
          : `You went through ${countInWords(total)} missed ${total === 1 ? "question" : "questions"} again. `}
        Your score is still {score.earned} of {score.possible}.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink weight="primary" href={`/attempts/${attemptId}/review`}>
          Back to the review
        </ButtonLink>
        <ButtonLink href="/try">Try another article</ButtonLink>
      </div>
    </div>
  );
}
