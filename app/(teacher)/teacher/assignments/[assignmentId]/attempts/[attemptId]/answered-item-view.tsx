import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import { chosenOf } from "@/app/(student)/_items/chosen-options";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";
import { outcomeInWords } from "@/app/(student)/_items/outcome-in-words";
import { ShowInArticle } from "@/app/(student)/_items/show-in-article";
import { classNames } from "@/app/_components/class-names";
import { OptionParts } from "@/app/(student)/_items/option-parts";
import { Stem } from "@/app/_components/stem";
import { optionIdsOf, takesSeveral } from "@/app/_contract/answer-parts";
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
  const chosen = chosenOf(item);
  const wrong = chosen.filter(({ correct, why }) => !correct && why !== "");
  return (
    <section
      aria-labelledby={itemAnchor(item.position)}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <p className="text-small font-semibold">{verdictInWords(item)}</p>
      <h2 id={itemAnchor(item.position)} className="mt-1 text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </h2>
      <OptionParts options={item.options}>
        {(option) => (
          <AnsweredOption key={option.id} option={option} isChosen={chosen.includes(option)} />
        )}
      </OptionParts>
      <div className="mt-4 space-y-3">
        {wrong.map(({ id, text, why }) => (
          <p key={id}>
            <span className="font-semibold">
              What they are told of {chosen.length === 1 ? "their answer" : `“${text}”`}:{" "}
            </span>
            {why}
          </p>
        ))}
        <EvidenceQuote evidence={item.evidence} />
        <ShowInArticle isShown={isShown} onShow={onShow} onOpenArticle={onOpenArticle} />
      </div>
    </section>
  );
}

function verdictInWords(item: AnsweredItem): string {
  const { earned, answer, options, ruling } = item;
  if (earned !== null || ruling?.kind === "void") return outcomeInWords(item, earned ?? 0);
  const chosen = optionIdsOf(answer);
  if (chosen.length === 0) return "Not answered yet";
  return options.every(({ id, correct }) => correct === chosen.includes(id)) ||
    (!takesSeveral(item.type) && options.some(({ id, correct }) => correct && chosen.includes(id)))
    ? "Right so far"
    : takesSeveral(item.type)
      ? "Not all right so far"
      : "Wrong so far";
}
