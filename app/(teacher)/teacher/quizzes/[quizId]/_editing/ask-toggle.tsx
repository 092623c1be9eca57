import { Button } from "@/app/_components/button";

interface AskToggleProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** Turns the sentences of the article into buttons that say what could be asked about them. */
export function AskToggle({ isOn, onToggle }: AskToggleProps) {
  return (
    <div className="mt-3">
      <Button className="text-small" aria-pressed={isOn} onClick={onToggle}>
        Ask about a sentence
      </Button>
      {isOn && (
        <p role="note" className="mt-2 text-small text-muted">
          Press a sentence in the article to see what could be asked about it.
        </p>
      )}
    </div>
  );
}
