import { HistoryButtons } from "@/app/(teacher)/_history/history-buttons";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import type { useQuizChanges } from "./use-quiz-changes";

interface ChangeBarProps {
  readonly quiz: QuizForTeacher;
  readonly changes: ReturnType<typeof useQuizChanges>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, how many questions are checked, and whether the last change is kept. */
export function ChangeBar({ quiz, changes, onUndo, onRedo }: ChangeBarProps) {
  const points = quiz.items.reduce((sum, item) => sum + item.points, 0);
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-2">
      <HistoryButtons undo={quiz.undo} redo={quiz.redo} onUndo={onUndo} onRedo={onRedo} />
      <p className="text-small">
        {quiz.items.filter(({ approved }) => approved).length} of {quiz.items.length} checked
        {points !== quiz.items.length && ` · ${points} points`}
      </p>
      <output className="text-small text-muted">
        {changes.isPending ? "Saving…" : changes.isDone ? "Saved" : ""}
      </output>
      {changes.error && (
        <div role="alert" className="flex basis-full flex-wrap items-center gap-x-4 gap-y-2">
          <p className="font-medium">Not saved. {messageOf(changes.error)}</p>
          <Button className="text-small" onClick={changes.again}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
