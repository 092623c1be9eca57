import { Button } from "@/app/_components/button";
import type { ArticleHistory } from "./history";

interface HistoryButtonsProps {
  readonly history: ArticleHistory;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, each saying what it would undo or do again. */
export function HistoryButtons({ history, onUndo, onRedo }: HistoryButtonsProps) {
  const last = history.past.at(-1);
  const next = history.undone.at(-1);
  return (
    <div className="flex gap-x-2">
      <Button
        className="px-3! text-small"
        aria-keyshortcuts="Control+Z"
        title={last ? `Undo: ${last.did}` : undefined}
        pending={!last}
        onClick={onUndo}
      >
        Undo
      </Button>
      <Button
        className="px-3! text-small"
        aria-keyshortcuts="Control+Shift+Z"
        title={next ? `Redo: ${next.did}` : undefined}
        pending={!next}
        onClick={onRedo}
      >
        Redo
      </Button>
    </div>
  );
}
