import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";
import { ShowInArticle } from "@/app/(student)/_items/show-in-article";
import { classNames } from "@/app/_components/class-names";
import { Stem } from "@/app/_components/stem";
import type { AnsweredItem } from "@/app/_contract/gradebook";
import { AnsweredOption } from "./answered-option";

interface AnsweredItemViewProps {
  readonly item: AnsweredItem;
  /** Its evidence is the one that is lit in the article. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onOpenArticle: () => void;
}

/** One item with what the student chose, what is right, and the proof. */
export function AnsweredItemView(props: AnsweredItemViewProps) {
  const { item, isShown, onShow, onOpenArticle } = props;
  const chosen = item.options.find(({ id }) => id === item.optionId);
  return (
    <section
      aria-labelledby={itemAnchor(item.position)}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <p className="text-small font-semibold">{outcomeInWords(item)}</p>
      <h2 id={itemAnchor(item.position)} className="mt-1 text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </h2>
      <ul className="mt-3 border-t border-rule">
        {item.options.map((option) => (
          <AnsweredOption key={option.id} option={option} isChosen={option.id === item.optionId} />
        ))}
      </ul>
      <div className="mt-4 space-y-3">
        {chosen && !chosen.correct && chosen.why && (
          <p>
            <span className="font-semibold">What they are told of their answer: </span>
            {chosen.why}
          </p>
        )}
        <EvidenceQuote evidence={item.evidence} />
        <ShowInArticle isShown={isShown} onShow={onShow} onOpenArticle={onOpenArticle} />
      </div>
    </section>
  );
}

function outcomeInWords({ earned, optionId, options, ruling }: AnsweredItem): string {
  if (ruling?.kind === "void") return "Does not count";
  if (optionId === null) return earned === null ? "Not answered yet" : "Left blank";
  const isRight =
    earned === null ? options.some(({ id, correct }) => correct && id === optionId) : earned > 0;
  if (earned === null) return isRight ? "Right so far" : "Wrong so far";
  return isRight ? "Right" : "Missed";
}
