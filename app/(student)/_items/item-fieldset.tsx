import { Stem } from "@/app/_components/stem";
import type { ReactNode } from "react";
import { optionIdsOf, withOptionPressed } from "@/app/_contract/answer-parts";
import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent, OptionForStudent } from "@/app/_contract/items";
import { pointsInWords } from "./score-in-words";
import { ItemOption } from "./item-option";
import { PROOF_PART, ruleInWords } from "./rule-in-words";

interface ItemFieldsetProps {
  readonly item: ItemForStudent;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  /** The options can be read but not changed. */
  readonly disabled?: boolean;
  /** Lets options be crossed out; nothing is offered when left out. */
  readonly struck?: readonly string[];
  readonly onStrike?: (optionId: string) => void;
  /** Below the stem: another way to answer, or what the answer was worth. */
  readonly children?: ReactNode;
  /** Below the options. */
  readonly after?: ReactNode;
}

/** One question as a native group of radio buttons or check boxes, named by its stem. */
export function ItemFieldset(props: ItemFieldsetProps) {
  const { item, answer, onAnswer, disabled, struck, onStrike, children, after } = props;
  const chosen = optionIdsOf(answer);
  const rule = ruleInWords(item);
  const answers = item.options.filter(({ part }) => part === undefined);
  const proofs = item.options.filter(({ part }) => part === "proof");
  const optionView = (option: OptionForStudent) => (
    <ItemOption
      key={option.id}
      name={option.part === undefined ? item.id : `${item.id}-${option.part}`}
      option={option}
      isOneOfSeveral={item.type === "multiple-response"}
      checked={chosen.includes(option.id)}
      onChoose={(optionId) => onAnswer(withOptionPressed(item, answer, optionId))}
      striking={
        onStrike && {
          isStruck: struck?.includes(option.id) ?? false,
          onToggle: () => onStrike(option.id),
        }
      }
    />
  );
  return (
    <fieldset
      id={itemAnchor(item.position)}
      tabIndex={-1}
      className="relative min-w-0 scroll-mt-4 outline-none"
      disabled={disabled}
    >
      <legend className="font-serif text-stem font-semibold text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
        {item.points > 1 && (
          <span className="ml-2 font-sans text-small font-normal whitespace-nowrap text-muted">
            ({pointsInWords(item.points)})
          </span>
        )}
      </legend>
      {rule && <p className="mt-1.5 text-small text-muted">{rule}</p>}
      {children}
      <div className="mt-3 border-t border-rule">{answers.map(optionView)}</div>
      {proofs.length > 0 && (
        <div role="radiogroup" aria-labelledby={`${item.id}-proof`} className="mt-6">
          <p id={`${item.id}-proof`} className="font-medium">
            {PROOF_PART}
          </p>
          <div className="mt-2 border-t border-rule">{proofs.map(optionView)}</div>
        </div>
      )}
      {after}
    </fieldset>
  );
}

/** The `id` of an item on its page, for links to it. */
export function itemAnchor(position: number): string {
  return `question-${position}`;
}
