import { Button } from "@/app/_components/button";

interface ShowInArticleProps {
  /** Its name where a page has many of them; what it reads where left out. */
  readonly label?: string;
  /** Whether it is this item's proof that is lit. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  /** On a small screen the article has to come into sight. */
  readonly onOpenArticle: () => void;
}

/** Lights an item's proof in the article; reaching the button by keyboard is enough. */
export function ShowInArticle({ label, isShown, onShow, onOpenArticle }: ShowInArticleProps) {
  return (
    <Button
      className="text-small"
      aria-pressed={isShown}
      aria-label={label}
      onFocus={onShow}
      onClick={() => {
        onShow();
        onOpenArticle();
      }}
    >
      Show it in the article
    </Button>
  );
}
