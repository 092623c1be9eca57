import type { RefObject } from "react";
import { Stem } from "@/app/_components/stem";
import type { ReviewedItem } from "@/app/_contract/reviews";
import { classNames } from "@/app/_components/class-names";
import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";
import { ShowInArticle } from "@/app/(student)/_items/show-in-article";
import { ReviewedOption } from "./reviewed-option";
import { secondTryInWords } from "./second-chances";
import { WrongChoice } from "./wrong-choice";

interface ReviewedItemViewProps {
  readonly item: ReviewedItem;
  /** Gets the line that says what became of it. */
  readonly outcomeRef?: RefObject<HTMLParagraphElement | null>;
  /** Its evidence is the one that is lit in the article. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onOpenArticle: () => void;
}

/** One item after submission: what was chosen, what is right, why, and the proof. */
export function ReviewedItemView(props: ReviewedItemViewProps) {
  const { item, outcomeRef, isShown, onShow, onOpenArticle } = props;
  const chosen = item.options.find(({ id }) => id === item.optionId);
  const second = item.options.find(({ id }) => id === item.secondChance?.optionId);
  const key = item.options.find(({ id }) => id === item.keyOptionId);
  return (
    <section
      aria-labelledby={itemAnchor(item.position)}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <p ref={outcomeRef} tabIndex={-1} className="text-small font-semibold outline-none">
        {outcomeInWords(item)}
        {secondTryInWords(item)}
      </p>
      <h3 id={itemAnchor(item.position)} className="mt-1 text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </h3>
      <ul className="mt-3 border-t border-rule">
        {item.options.map((option) => (
          <ReviewedOption
            key={option.id}
            option={option}
            isChosen={option.id === item.optionId}
            isSecondTry={option.id === item.secondChance?.optionId}
            isKey={option.correct}
          />
        ))}
      </ul>
      <div className="mt-4 space-y-3">
        {chosen && !chosen.correct && <WrongChoice title="Why not yours" option={chosen} />}
        {second && !second.correct && (
          <WrongChoice title="Why not your second try" option={second} />
        )}
        {key?.why && (
          <p>
            <span className="font-semibold">Why this one: </span>
            {key.why}
          </p>
        )}
        <EvidenceQuote evidence={item.evidence} />
        <ShowInArticle isShown={isShown} onShow={onShow} onOpenArticle={onOpenArticle} />
      </div>
    </section>
  );
}

function outcomeInWords({ earned, optionId, ruling }: ReviewedItem): string {
  if (ruling?.kind === "void") return "Does not count";
  if (earned > 0) return "Right";
  return optionId === null ? "Left blank" : "Missed";
}
