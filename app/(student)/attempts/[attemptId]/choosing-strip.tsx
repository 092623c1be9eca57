import type { ItemForStudent } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";

interface ChoosingStripProps {
  readonly item: ItemForStudent;
  readonly onDone: () => void;
}

/** Stays over the article while a sentence of it is being chosen as an answer. */
export function ChoosingStrip({ item, onDone }: ChoosingStripProps) {
  return (
    <div className="z-10 -mx-3 mb-6 flex flex-wrap items-center justify-between gap-3 border-y border-ink bg-sheet px-3 py-3 tall:sticky tall:-top-8">
      <p className="min-w-0 flex-1 basis-64">
        <span className="font-semibold">Question {item.position}.</span> {item.stem}{" "}
        <span className="text-muted">Choose one of the underlined sentences.</span>
      </p>
      <Button onClick={onDone}>Back to the questions</Button>
    </div>
  );
}
