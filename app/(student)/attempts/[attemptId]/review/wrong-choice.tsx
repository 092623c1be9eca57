import type { OptionWithReason } from "@/app/_contract/items";

/** Why a choice was wrong, with the sentence that it was made from. */
export function WrongChoice({ option }: { readonly option: OptionWithReason }) {
  return (
    <>
      <p>
        <span className="font-semibold">Why not yours: </span>
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
