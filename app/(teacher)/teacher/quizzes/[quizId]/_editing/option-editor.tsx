import { type WrittenItem, writtenItemLimits } from "@/app/_contract/written-items";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";

type WrittenOption = WrittenItem["options"][number];

interface OptionEditorProps {
  /** Counts from 1. */
  readonly number: number;
  readonly option: WrittenOption;
  /** Other answers can be right beside it. */
  readonly isOneOfSeveral: boolean;
  readonly onChange: (change: Partial<WrittenOption>) => void;
  /** Null where a question would have too few answers without it. */
  readonly onRemove: (() => void) | null;
}

/** One answer: its words, whether it is the right one, and what a student who chose it is told. */
export function OptionEditor(props: OptionEditorProps) {
  const { number, option, isOneOfSeveral, onChange, onRemove } = props;
  return (
    <div className="space-y-2 border-t border-rule pt-3">
      <TextField
        label={`Answer ${number}`}
        maxLength={writtenItemLimits.optionCharacters}
        value={option.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <TextField
        label={`Why answer ${number} is ${option.correct ? "right" : "wrong"}`}
        hint="Shown in review. Leave it empty for a plain sentence."
        maxLength={writtenItemLimits.whyCharacters}
        value={option.why}
        onChange={(event) => onChange({ why: event.target.value })}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-5">
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-2">
          <input
            type={isOneOfSeveral ? "checkbox" : "radio"}
            name="right-answer"
            className="size-5 accent-ink"
            checked={option.correct}
            onChange={(event) => onChange({ correct: event.target.checked })}
          />
          Right answer
          <span className="sr-only"> is answer {number}</span>
        </label>
        {onRemove && (
          <Button
            weight="plain"
            className="text-small"
            aria-label={`Take answer ${number} away`}
            onClick={onRemove}
          >
            Take away
          </Button>
        )}
      </div>
    </div>
  );
}
