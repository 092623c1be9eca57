import { classNames } from "@/app/_components/class-names";
import { CheckMark, CrossMark } from "@/app/_components/marks";
import type { OptionWithReason } from "@/app/_contract/items";

interface AnsweredOptionProps {
  readonly option: OptionWithReason;
  readonly isChosen: boolean;
}

/** One option with whether it is right and whether the student chose it, in a mark and in words. */
export function AnsweredOption({ option, isChosen }: AnsweredOptionProps) {
  const { correct, sentence, text } = option;
  const verdict = verdictInWords(isChosen, correct);
  return (
    <li
      className={classNames(
        "flex items-start gap-3 border-b border-rule py-2.5",
        correct && "font-semibold",
        !correct && !isChosen && "text-muted",
      )}
    >
      <span className="mt-1 flex size-4 shrink-0 items-center justify-center">
        {correct ? <CheckMark /> : isChosen && <CrossMark />}
      </span>
      <div className="min-w-0 flex-1">
        <p className={classNames(sentence !== undefined && "font-serif")}>{text}</p>
        {verdict && <p className="text-small font-normal">{verdict}</p>}
      </div>
    </li>
  );
}

function verdictInWords(isChosen: boolean, isKey: boolean): string | null {
  if (isChosen) return isKey ? "Chosen, right" : "Chosen";
  return isKey ? "Right answer" : null;
}
