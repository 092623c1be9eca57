import type { OptionForStudent } from "@/app/_contract/items";
import { classNames } from "@/app/_components/class-names";

interface ItemOptionProps {
  readonly name: string;
  readonly option: OptionForStudent;
  readonly checked: boolean;
  readonly onChoose: (optionId: string) => void;
}

/** A radio button and its words, the whole row to click on. */
export function ItemOption({ name, option, checked, onChoose }: ItemOptionProps) {
  const isSentence = option.sentence !== undefined;
  return (
    <label
      className={classNames(
        "flex min-h-12 cursor-pointer items-start gap-3 border-b border-rule py-3 pr-2 pl-1 has-disabled:cursor-default",
        checked ? "bg-sheet font-medium" : "hover:bg-sheet",
      )}
    >
      <input
        type="radio"
        name={name}
        value={option.id}
        checked={checked}
        onChange={() => onChoose(option.id)}
        className="mt-0.5 size-5 shrink-0 cursor-[inherit] appearance-none rounded-full border-2 border-edge bg-paper checked:border-[6px] checked:border-ink"
      />
      <span className={classNames("min-w-0", isSentence && "font-serif")}>{option.text}</span>
    </label>
  );
}
