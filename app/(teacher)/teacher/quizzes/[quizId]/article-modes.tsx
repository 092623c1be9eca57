import { Button } from "@/app/_components/button";

/** What the article shows: the proof of a question, sentences to ask about, or how often each is asked about. */
export type ArticleMode = "proof" | "ask" | "coverage";

interface ArticleModesProps {
  readonly mode: ArticleMode;
  readonly onChange: (mode: ArticleMode) => void;
}

const MODES = [
  ["ask", "Ask about a sentence"],
  ["coverage", "What is asked about"],
] as const;

/** Turns the sentences of the article into buttons that say what could be asked, or shades what is asked about. */
export function ArticleModes({ mode, onChange }: ArticleModesProps) {
  return (
    <div className="mt-3">
      <div className="flex flex-wrap gap-x-2 gap-y-2">
        {MODES.map(([each, words]) => (
          <Button
            key={each}
            className="text-small"
            aria-pressed={mode === each}
            onClick={() => onChange(mode === each ? "proof" : each)}
          >
            {words}
          </Button>
        ))}
      </div>
      {mode === "ask" && (
        <p role="note" className="mt-2 text-small text-muted">
          Press a sentence in the article to see what could be asked about it.
        </p>
      )}
    </div>
  );
}
