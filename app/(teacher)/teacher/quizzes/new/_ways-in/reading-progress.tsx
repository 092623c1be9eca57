import { Button } from "@/app/_components/button";
import type { ArticleOrigin } from "@/app/_queries/importing";
import type { ImportingArticle } from "./use-import-article";

interface ReadingProgressProps {
  readonly importing: ImportingArticle;
  /** It stands by this way, and speaks of no other. */
  readonly way: ArticleOrigin["way"];
}

/** Says what is being read, and lets it be stopped. */
export function ReadingProgress({ importing, way }: ReadingProgressProps) {
  const reading = importing.reading?.way === way ? importing.reading : null;

  function stop() {
    importing.stop();
    // The button goes, and the focus must not fall to nowhere.
    document.getElementById("content")?.focus({ preventScroll: true });
  }

  return (
    <div className="flex flex-wrap items-center gap-x-6">
      <output className="min-w-0 break-words">{reading && inWords(reading)}</output>
      {reading && (
        <Button weight="plain" className="text-small" onClick={stop}>
          Stop
        </Button>
      )}
    </div>
  );
}

function inWords(origin: ArticleOrigin): string {
  switch (origin.way) {
    case "address":
      return "Reading the page …";
    case "file":
      return `Reading “${origin.file.name}” …`;
    case "paste":
      return "Reading what you pasted …";
  }
}
