import { Button } from "@/app/_components/button";
import type { ArticleInHand } from "./article-in-hand";

interface LeftOutToggleProps {
  readonly article: ArticleInHand;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** Shows, on demand, what the extractor took for no part of the article. */
export function LeftOutToggle({ article, isShown, onToggle }: LeftOutToggleProps) {
  const count = article.paragraphs.filter(({ out }) => out !== null && out !== "removed").length;
  if (count === 0) return null;
  return (
    <div>
      <Button weight="plain" aria-expanded={isShown} onClick={onToggle}>
        {isShown ? "Hide what was left out" : `Show what was left out (${count})`}
      </Button>
      {!isShown && (
        <p className="text-small text-muted">
          Nothing of it is asked about unless you put it back.
        </p>
      )}
    </div>
  );
}
