import type { ItemWithKey } from "@/app/_contract/items";
import { classNames } from "@/app/_components/class-names";

interface ProofNumbersProps {
  /** The questions that the sentence before helps to prove. */
  readonly items: readonly ItemWithKey[];
  readonly shownId: string | undefined;
  readonly onChoose: (itemId: string) => void;
}

/** The numbers of the questions that a sentence proves, set as footnotes are; each leads to its question. */
export function ProofNumbers({ items, shownId, onChoose }: ProofNumbersProps) {
  return items.map(({ id, position }) => (
    <button
      key={id}
      type="button"
      aria-label={`Go to question ${position}`}
      onClick={() => onChoose(id)}
      className={classNames(
        // As high as a finger needs and lower than a line of the article, so that lines keep their distance.
        "inline-flex h-6 min-w-6 items-start justify-center rounded-control align-top font-sans text-[0.75rem] leading-5 tabular-nums hover:bg-marker-soft",
        id === shownId ? "font-bold" : "text-muted",
      )}
    >
      {position}
    </button>
  ));
}
