import { Button } from "@/app/_components/button";

interface QuestionStepsProps {
  /** Which question is shown, counted from 0. */
  readonly at: number;
  readonly count: number;
  readonly onGoTo: (at: number) => void;
}

/** The way from one question to the next. */
export function QuestionSteps({ at, count, onGoTo }: QuestionStepsProps) {
  return (
    <div className="mt-8 flex flex-wrap items-center justify-between gap-3">
      <Button pending={at === 0} onClick={() => onGoTo(at - 1)}>
        Question before
      </Button>
      <output className="text-small text-muted">
        Question {at + 1} of {count}
      </output>
      <Button pending={at === count - 1} onClick={() => onGoTo(at + 1)}>
        Next question
      </Button>
    </div>
  );
}
