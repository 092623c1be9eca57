import type { OptionWithReason } from "@/app/_contract/items";
import { classNames } from "@/app/_components/class-names";
import { CheckMark, CrossMark } from "@/app/_components/marks";

interface ReviewedOptionProps {
  readonly option: OptionWithReason;
  readonly isChosen: boolean;
  readonly isSecondTry: boolean;
  readonly isKey: boolean;
}

/** One option with what it turned out to be, in a mark and in words. */
export function ReviewedOption({ option, isChosen, isSecondTry, isKey }: ReviewedOptionProps) {
  const verdict = verdictInWords(isChosen, isSecondTry, isKey);
  return (
    <li
      className={classNames(
        "flex items-start gap-3 border-b border-rule py-2.5",
        isKey && "font-semibold",
        !isKey && !isChosen && !isSecondTry && "text-muted",
      )}
    >
      <span className="mt-1 flex size-4 shrink-0 items-center justify-center">
        {isKey ? <CheckMark /> : (isChosen || isSecondTry) && <CrossMark />}
      </span>
      <div className="min-w-0 flex-1">
        <p className={classNames(option.sentence !== undefined && "font-serif")}>{option.text}</p>
        {verdict && <p className="text-small font-normal">{verdict}</p>}
      </div>
    </li>
  );
}

function verdictInWords(isChosen: boolean, isSecondTry: boolean, isKey: boolean): string | null {
  if (isChosen) return isKey ? "Your answer, right" : "Your answer";
  if (isSecondTry) return isKey ? "Your second try, right" : "Your second try";
  return isKey ? "Right answer" : null;
}
