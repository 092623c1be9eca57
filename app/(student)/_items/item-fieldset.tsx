import { Stem } from "@/app/_components/stem";
import type { ReactNode } from "react";
import type { ItemForStudent } from "@/app/_contract/items";
import { ItemOption } from "./item-option";

interface ItemFieldsetProps {
  readonly item: ItemForStudent;
  readonly optionId: string | null;
  readonly onAnswer: (optionId: string) => void;
  /** The options can be read but not changed. */
  readonly disabled?: boolean;
  /** Below the stem: another way to answer, or what the answer was worth. */
  readonly children?: ReactNode;
}

/** One question as a native group of radio buttons, named by its stem. */
export function ItemFieldset(props: ItemFieldsetProps) {
  const { item, optionId, onAnswer, disabled, children } = props;
  return (
    <fieldset id={itemAnchor(item.position)} className="relative scroll-mt-4" disabled={disabled}>
      <legend className="font-serif text-stem font-semibold text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </legend>
      {children}
      <div className="mt-3 border-t border-rule">
        {item.options.map((option) => (
          <ItemOption
            key={option.id}
            name={item.id}
            option={option}
            checked={option.id === optionId}
            onChoose={onAnswer}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The `id` of an item on its page, for links to it. */
export function itemAnchor(position: number): string {
  return `question-${position}`;
}
