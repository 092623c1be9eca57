import type { OptionForStudent } from "@/app/_contract/items";
import { classNames } from "@/app/_components/class-names";
import { CrossMark } from "@/app/_components/marks";

/** Lets an option be crossed out. */
export interface OptionStriking {
  readonly isStruck: boolean;
  readonly onToggle: () => void;
}

interface ItemOptionProps {
  readonly name: string;
  readonly option: OptionForStudent;
  /** Others can be chosen beside it. */
  readonly isOneOfSeveral?: boolean;
  readonly checked: boolean;
  readonly onChoose: (optionId: string) => void;
  readonly striking?: OptionStriking;
}

/** A radio button or check box and its words, the whole row to click on. */
export function ItemOption(props: ItemOptionProps) {
  const { name, option, isOneOfSeveral = false, checked, onChoose, striking } = props;
  const isSentence = option.sentence !== undefined;
  const isStruck = striking?.isStruck ?? false;
  const row = (
    <label
      className={classNames(
        "flex min-h-12 min-w-0 flex-1 cursor-pointer items-start gap-3 py-3 pr-2 pl-1 has-disabled:cursor-default",
        checked && "font-medium",
      )}
    >
      <input
        type={isOneOfSeveral ? "checkbox" : "radio"}
        name={name}
        value={option.id}
        checked={checked}
        onChange={() => onChoose(option.id)}
        className={classNames(
          "mt-0.5 size-5 shrink-0 cursor-[inherit]",
          isOneOfSeveral
            ? "accent-ink"
            : "appearance-none rounded-full border-2 border-edge bg-paper checked:border-[6px] checked:border-ink",
        )}
      />
      <span
        className={classNames(
          "min-w-0",
          isSentence && "font-serif",
          isStruck && "text-muted line-through",
        )}
      >
        {option.text}
        {isStruck && <span className="sr-only">, crossed out</span>}
      </span>
    </label>
  );
  return (
    <div
      className={classNames(
        "relative flex items-start border-b border-rule hover:bg-sheet",
        checked && "bg-sheet",
      )}
    >
      {row}
      {striking && (
        <button
          type="button"
          aria-pressed={isStruck}
          aria-label={`Cross out: ${option.text}`}
          title={isStruck ? "Bring back" : "Cross out"}
          onClick={striking.onToggle}
          className={classNames(
            "mt-0.5 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:text-ink",
            isStruck ? "text-ink" : "text-edge",
          )}
        >
          <CrossMark />
        </button>
      )}
    </div>
  );
}
