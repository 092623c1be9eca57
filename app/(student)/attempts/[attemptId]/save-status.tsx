import { CheckMark } from "@/app/_components/marks";
import { saveStateInWords, type SaveState } from "./save-state";

interface SaveStatusProps {
  readonly saveState: SaveState;
  readonly answered: number;
}

/** Says in words whether the answers are safe; screen readers hear it when they pause. */
export function SaveStatus({ saveState, answered }: SaveStatusProps) {
  const words = saveStateInWords(saveState, answered);
  return (
    <output
      aria-label="Your answers"
      className="flex min-w-0 items-center gap-1.5 text-right text-small leading-tight"
    >
      {words === "Saved" && <CheckMark />}
      {words}
    </output>
  );
}
