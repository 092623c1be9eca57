import type { ReactNode } from "react";
import { Button } from "@/app/_components/button";
import { Stem } from "@/app/_components/stem";
import { ArticleStrip } from "./article-strip";

interface QuestionStripProps {
  /** The question in hand; nothing where there is none. */
  readonly item: { readonly position: number; readonly stem: string } | undefined;
  /** Where the way back leads: "Back to the review". */
  readonly back: ReactNode;
  readonly onBack: () => void;
}

/** On a small screen, over the article: which question its marks are about, and the way back. */
export function QuestionStrip({ item, back, onBack }: QuestionStripProps) {
  return (
    <ArticleStrip className="lg:hidden" action={<Button onClick={onBack}>{back}</Button>}>
      <p>
        <span className="font-semibold">Question {item?.position}.</span>{" "}
        <Stem text={item?.stem ?? ""} />
      </p>
    </ArticleStrip>
  );
}
