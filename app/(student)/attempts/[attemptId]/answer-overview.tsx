import { isComplete } from "@/app/_contract/answer-parts";
import type { ItemForStudent } from "@/app/_contract/items";
import { classNames } from "@/app/_components/class-names";
import type { Choices } from "@/app/_device/outbox";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";

interface AnswerOverviewProps {
  readonly items: readonly ItemForStudent[];
  readonly chosen: Choices;
  /** Ids of the items that are to be looked at again. */
  readonly marked: readonly string[];
  /** Where one question is shown at a time: which, counted from 0. */
  readonly current: number | null;
  /** Shows a question that is not on the page. */
  readonly onGoTo?: (at: number) => void;
}

/** A number for each question, leading to it; filled once it is answered, with a corner once it is marked. */
export function AnswerOverview(props: AnswerOverviewProps) {
  const { items, chosen, marked, current, onGoTo } = props;
  const done = new Set(
    items.filter((item) => isComplete(item, chosen.get(item.id))).map(({ id }) => id),
  );
  return (
    <nav aria-label="Questions">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-heading">Questions</h2>
        <p className="text-small text-muted">
          {done.size} of {items.length} answered
          {marked.length > 0 && `, ${marked.length} to look at again`}
        </p>
      </div>
      <ol className="mt-3 flex flex-wrap gap-1.5">
        {items.map(({ id, position }, at) => (
          <li key={id}>
            <a
              href={`#${itemAnchor(position)}`}
              aria-current={current === at ? "step" : undefined}
              aria-label={nameOf(position, done.has(id), marked.includes(id))}
              onClick={
                onGoTo &&
                ((event) => {
                  event.preventDefault();
                  onGoTo(at);
                })
              }
              className={classNames(
                "relative flex size-9 items-center justify-center overflow-hidden rounded-control border text-small tabular-nums no-underline hover:border-ink",
                done.has(id) ? "border-ink bg-ink text-paper" : "border-edge text-ink",
                current === at && "outline-2 outline-offset-2 outline-ink",
              )}
            >
              {position}
              {marked.includes(id) && <MarkedCorner />}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function MarkedCorner() {
  return (
    <span
      aria-hidden="true"
      className="absolute top-0 right-0 border-t-[0.75rem] border-l-[0.75rem] border-current border-l-transparent"
    />
  );
}

function nameOf(position: number, isDone: boolean, isMarked: boolean): string {
  const answered = isDone ? "answered" : "blank";
  return `Question ${position}, ${answered}${isMarked ? ", to look at again" : ""}`;
}
