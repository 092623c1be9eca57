import type { OptionWithReason } from "@/app/_contract/items";

interface WrongChoiceProps {
  readonly title: string;
  readonly option: OptionWithReason;
}

/** Why a choice was wrong, with the sentence that it was made from. */
export function WrongChoice({ title, option }: WrongChoiceProps) {
  return (
    <>
      <p>
        <span className="font-semibold">{title}: </span>
        {option.why}
      </p>
      {option.evidence && (
        <blockquote className="font-serif leading-relaxed">
          <p>
            <mark className="origin">{option.evidence.quote}</mark>
          </p>
        </blockquote>
      )}
    </>
  );
}
