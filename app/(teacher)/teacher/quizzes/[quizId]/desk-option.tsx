import type { OptionWithReason } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";
import { CheckMark } from "@/app/_components/marks";

interface DeskOptionProps {
  readonly option: OptionWithReason;
  /** Looks for another wrong answer to stand here; left out where there is none to be looked for. */
  readonly swap?: { readonly question: number; readonly act: () => void };
}

/** One option with its reason; the key is marked in a sign, in weight and in words. */
export function DeskOption({ option, swap }: DeskOptionProps) {
  const { text, correct, why, sentence } = option;
  return (
    <li className="flex items-start gap-3 border-b border-rule py-2.5">
      <span className="mt-1 flex size-4 shrink-0 items-center justify-center">
        {correct && <CheckMark />}
      </span>
      <div className="min-w-0 flex-1">
        <p
          className={classNames(correct && "font-semibold", sentence !== undefined && "font-serif")}
        >
          {text}
          {correct && <span className="ml-2 text-small font-normal">Right answer</span>}
        </p>
        {why && <p className="mt-0.5 text-small text-muted">{why}</p>}
      </div>
      {swap && (
        <Button
          weight="plain"
          className="-my-2 shrink-0 text-small"
          aria-label={`Swap the answer “${text}” of question ${swap.question}`}
          onClick={swap.act}
        >
          Swap
        </Button>
      )}
    </li>
  );
}
