import { Button } from "@/app/_components/button";
import type { ArticleOrigin } from "@/app/_queries/importing";
import type { ImportingArticle } from "./use-import-article";

/** Says what is being read, and lets it be stopped. */
export function ReadingProgress({ importing }: { readonly importing: ImportingArticle }) {
  const { reading, stop } = importing;
  return (
    <div
      className={
        reading
          ? "flex flex-wrap items-center justify-between gap-x-6 border-l-4 border-ink bg-sheet px-4 py-2"
          : undefined
      }
    >
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
      return `Reading ${origin.address} …`;
    case "file":
      return `Reading “${origin.file.name}” …`;
    case "paste":
      return "Reading what you pasted …";
  }
}
