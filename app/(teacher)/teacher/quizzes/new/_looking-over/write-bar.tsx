import { Button } from "@/app/_components/button";
import { FormProblem } from "@/app/(teacher)/_sign-in/form-problem";
import type { useWriteQuiz } from "../use-write-quiz";
import type { ArticleHistory } from "./history";
import { HistoryButtons } from "@/app/(teacher)/_history/history-buttons";

interface WriteBarProps {
  readonly write: ReturnType<typeof useWriteQuiz>;
  readonly history: ArticleHistory;
  readonly onWrite: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The step that the page is for, with undo and redo: on a small screen always at its lower edge. */
export function WriteBar({ write, history, onWrite, onUndo, onRedo }: WriteBarProps) {
  return (
    <div
      data-bottom-bar
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 max-lg:tall:fixed max-lg:tall:inset-x-0 max-lg:tall:bottom-0 max-lg:tall:z-10 max-lg:tall:border-t max-lg:tall:border-edge max-lg:tall:bg-paper max-lg:tall:px-5 sm:max-lg:tall:px-8 max-lg:tall:py-2.5 lg:flex-col lg:items-stretch"
    >
      {write.error && (
        <div className="basis-full">
          <FormProblem
            error={write.error}
            fields={["title", "published"]}
            title="There is no quiz yet"
          />
        </div>
      )}
      <Button weight="primary" pending={write.isPending} onClick={onWrite}>
        {write.isPending ? "Reading the article…" : "Write the questions"}
      </Button>
      <HistoryButtons
        undo={history.past.at(-1)?.did ?? null}
        redo={history.undone.at(-1)?.did ?? null}
        onUndo={onUndo}
        onRedo={onRedo}
      />
    </div>
  );
}
