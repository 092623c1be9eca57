import { Stem } from "@/app/_components/stem";
import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import type { ItemWithKey } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";
import { DeskOption } from "./desk-option";

interface DeskItemProps {
  readonly item: ItemWithKey;
  /** Its evidence is the one that is lit in the article. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onOpenArticle: () => void;
  /** Null where it is the last one: a quiz has at least one question. */
  readonly onLeaveOut: (() => void) | null;
}

/** One question as its teacher checks it: the key, each option's reason, and the sentences that prove it. */
export function DeskItem({ item, isShown, onShow, onOpenArticle, onLeaveOut }: DeskItemProps) {
  const headingId = `stem-${item.id}`;
  return (
    <section
      aria-labelledby={headingId}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <h3 id={headingId} className="text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </h3>
      <ul className="mt-3 border-t border-rule">
        {item.options.map((option) => (
          <DeskOption key={option.id} option={option} />
        ))}
      </ul>
      <div className="mt-4 space-y-3">
        <EvidenceQuote evidence={item.evidence} />
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          <Button
            className="text-small"
            aria-pressed={isShown}
            aria-label={`Show question ${item.position} in the article`}
            onFocus={onShow}
            onClick={() => {
              onShow();
              onOpenArticle();
            }}
          >
            Show it in the article
          </Button>
          {onLeaveOut && (
            <Button
              weight="plain"
              className="text-small"
              aria-label={`Leave question ${item.position} out`}
              onClick={onLeaveOut}
            >
              Leave it out
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
