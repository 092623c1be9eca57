import { Stem } from "@/app/_components/stem";
import type { ItemForStudent } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { ArticleStrip } from "@/app/(student)/_reading/article-strip";

interface ChoosingStripProps {
  readonly item: ItemForStudent;
  readonly onDone: () => void;
}

/** The question, kept in sight while a sentence of the article is being chosen as its answer. */
export function ChoosingStrip({ item, onDone }: ChoosingStripProps) {
  return (
    <ArticleStrip action={<Button onClick={onDone}>Back to the questions</Button>}>
      <p>
        <span className="font-semibold">Question {item.position}.</span> <Stem text={item.stem} />{" "}
        <span className="text-muted">Choose one of the underlined sentences.</span>
      </p>
    </ArticleStrip>
  );
}
