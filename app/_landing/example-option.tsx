import { CheckMark, CrossMark } from "@/app/_components/marks";
import type { OptionWithReason } from "@/app/_contract/items";

/** An option that tells what it is worth as soon as it is chosen. */
export function ExampleOption({ option }: { readonly option: OptionWithReason }) {
  const { id, text, correct, why } = option;
  return (
    <div className="group border-b border-rule has-checked:bg-sheet">
      <label className="flex min-h-12 cursor-pointer items-start gap-3 py-3 pr-2 pl-1 group-not-has-checked:hover:bg-sheet">
        <input
          type="radio"
          name="example"
          value={id}
          defaultChecked={correct}
          className="mt-0.5 size-5 shrink-0 appearance-none rounded-full border-2 border-edge bg-paper checked:border-[6px] checked:border-ink"
        />
        <span className="font-medium">{text}</span>
      </label>
      <p className="hidden gap-2 pr-3 pb-3 pl-9 text-small group-has-checked:flex">
        <span className="mt-0.5 shrink-0">{correct ? <CheckMark /> : <CrossMark />}</span>
        <span>
          <strong>{correct ? "Right." : "Not this one."}</strong> {why}
        </span>
      </p>
    </div>
  );
}
