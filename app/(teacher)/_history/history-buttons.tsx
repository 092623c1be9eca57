import { Button } from "@/app/_components/button";

interface HistoryButtonsProps {
  /** What an undo would take back, in words; null where there is nothing. */
  readonly undo: string | null;
  /** What a redo would do again. */
  readonly redo: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, each saying what it would undo or do again. */
export function HistoryButtons({ undo, redo, onUndo, onRedo }: HistoryButtonsProps) {
  return (
    <div className="flex gap-x-2">
      <StepButton name="Undo" keys="Control+Z" change={undo} onClick={onUndo} />
      <StepButton name="Redo" keys="Control+Shift+Z" change={redo} onClick={onRedo} />
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly keys: string;
  readonly change: string | null;
  readonly onClick: () => void;
}

function StepButton({ name, keys, change, onClick }: StepButtonProps) {
  return (
    <Button
      className="px-3! text-small"
      aria-keyshortcuts={keys}
      title={change === null ? undefined : `${name}: ${change}`}
      pending={change === null}
      onClick={onClick}
    >
      {name}
    </Button>
  );
}
