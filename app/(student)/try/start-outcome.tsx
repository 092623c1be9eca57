import { ButtonLink } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import type { useStartQuiz } from "./use-start-quiz";

interface StartOutcomeProps {
  readonly start: ReturnType<typeof useStartQuiz>;
  /** The error is already shown at the field it is about. */
  readonly hasFieldError?: boolean;
}

/** What came of asking for a quiz, where it needs words: a refusal, or fewer questions than usual. */
export function StartOutcome({ start, hasFieldError = false }: StartOutcomeProps) {
  if (start.error && !hasFieldError) {
    return (
      <Notice tone="problem" title="There is no quiz yet">
        {messageOf(start.error)}
      </Notice>
    );
  }
  if (!start.data?.shortfall) return null;
  const { attemptId, itemCount, shortfall } = start.data;
  return (
    <Notice
      title={itemCount === 1 ? "One question was written" : `${itemCount} questions were written`}
    >
      <p>{shortfall}</p>
      <ButtonLink weight="primary" href={`/attempts/${attemptId}`} className="mt-3">
        Start
      </ButtonLink>
    </Notice>
  );
}
