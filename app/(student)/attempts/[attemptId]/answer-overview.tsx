import type { ItemForStudent } from "@/app/_contract/items";
import { classNames } from "@/app/_components/class-names";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";
import type { Choices } from "@/app/_device/outbox";

interface AnswerOverviewProps {
  readonly items: readonly ItemForStudent[];
  readonly chosen: Choices;
}

/** A number for each question, leading to it; filled once it is answered. */
export function AnswerOverview({ items, chosen }: AnswerOverviewProps) {
  const answered = items.filter(({ id }) => chosen.has(id)).length;
  return (
    <nav aria-label="Questions">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-heading">Questions</h2>
        <p className="text-small text-muted">
          {answered} of {items.length} answered
        </p>
      </div>
      <ol className="mt-3 flex flex-wrap gap-1.5">
        {items.map(({ id, position }) => (
          <li key={id}>
            <a
              href={`#${itemAnchor(position)}`}
              aria-label={`Question ${position}, ${chosen.has(id) ? "answered" : "blank"}`}
              className={classNames(
                "flex size-9 items-center justify-center rounded-control border text-small tabular-nums no-underline hover:border-ink",
                chosen.has(id) ? "border-ink bg-ink text-paper" : "border-edge text-ink",
              )}
            >
              {position}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
