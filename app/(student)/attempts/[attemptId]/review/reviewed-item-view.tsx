import type { RefObject } from "react";
import { OptionParts } from "@/app/(student)/_items/option-parts";
import { Stem } from "@/app/_components/stem";
import type { ReviewedItem } from "@/app/_contract/reviews";
import { classNames } from "@/app/_components/class-names";
import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import { chosenOf } from "@/app/(student)/_items/chosen-options";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";
import { outcomeInWords } from "@/app/(student)/_items/outcome-in-words";
import { ShowInArticle } from "@/app/(student)/_items/show-in-article";
import { ItemFlag } from "./_flags/item-flag";
import { ReviewedOption } from "./reviewed-option";
import { secondTryInWords } from "./second-chances";
import { WrongChoice } from "./wrong-choice";

interface ReviewedItemViewProps {
  readonly attemptId: string;
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
  const { attemptId, item, outcomeRef, isShown, onShow, onOpenArticle } = props;
  const chosen = chosenOf(item);
  const answers = chosen.filter(({ part }) => part === undefined);
  const wrong = chosen.filter(({ correct, why }) => !correct && why !== "");
  const second = item.options.find(({ id }) => id === item.secondChance?.optionId);
  const keys = item.options.filter(({ correct, why }) => correct && why !== "");
  return (
    <section
      aria-labelledby={itemAnchor(item.position)}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <p ref={outcomeRef} tabIndex={-1} className="text-small font-semibold outline-none">
        {outcomeInWords(item, item.earned)}
        {secondTryInWords(item)}
      </p>
      <h3 id={itemAnchor(item.position)} className="mt-1 text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </h3>
      <OptionParts options={item.options}>
        {(option) => (
          <ReviewedOption
            key={option.id}
            option={option}
            isChosen={chosen.includes(option)}
            isSecondTry={option.id === item.secondChance?.optionId}
            isKey={option.correct}
          />
        )}
      </OptionParts>
      <div className="mt-4 space-y-3">
        {wrong.map((option) => (
          <WrongChoice
            key={option.id}
            title={answers.length === 1 ? "Why not yours" : `Why not “${option.text}”`}
            option={option}
          />
        ))}
        {second && !second.correct && (
          <WrongChoice title="Why not your second try" option={second} />
        )}
        {keys.map(({ id, text, why }) => (
          <p key={id}>
            <span className="font-semibold">
              {keys.length === 1 ? "Why this one" : `Why “${text}”`}:{" "}
            </span>
            {why}
          </p>
        ))}
        <EvidenceQuote evidence={item.evidence} />
        <ShowInArticle isShown={isShown} onShow={onShow} onOpenArticle={onOpenArticle} />
        <ItemFlag attemptId={attemptId} itemId={item.id} position={item.position} />
      </div>
    </section>
  );
}
