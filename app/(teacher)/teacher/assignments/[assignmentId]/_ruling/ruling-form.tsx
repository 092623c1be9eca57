import { useId, useState, type FormEvent } from "react";
import { takesSeveral } from "@/app/_contract/answer-parts";
import type { ItemResult, NewRuling } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { SelectField, TextField } from "@/app/_components/field";

interface RulingFormProps {
  readonly item: ItemResult;
  readonly isPending: boolean;
  readonly onDecide: (ruling: NewRuling) => void;
  readonly onCancel: () => void;
}

type Kind = NewRuling["ruling"]["kind"];

const KINDS: readonly { readonly kind: Kind; readonly label: string }[] = [
  { kind: "key", label: "Another answer is the right one" },
  { kind: "accept", label: "A second answer is right as well" },
  { kind: "void", label: "The question counts for nobody" },
];

/** What is wrong with a question, which answer it is about, and what students are told. */
export function RulingForm({ item, isPending, onDecide, onCancel }: RulingFormProps) {
  const name = useId();
  const wrong = item.options.filter(({ correct }) => !correct);
  const kinds = KINDS.filter((choice) => choice.kind === "void" || !takesSeveral(item.type));
  const [kind, setKind] = useState<Kind>(
    takesSeveral(item.type) ? "void" : item.keyDoubt ? "key" : "accept",
  );
  const [optionId, setOptionId] = useState(item.keyDoubt?.optionId ?? wrong[0]?.id ?? "");
  const [note, setNote] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    onDecide({ ruling: kind === "void" ? { kind } : { kind, optionId }, note: note.trim() });
  }

  return (
    <form onSubmit={submit} className="space-y-4 border-l-4 border-rule pl-4 text-base">
      <fieldset>
        <legend className="font-medium">What should hold?</legend>
        {kinds.map((choice) => (
          <label key={choice.kind} className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              type="radio"
              name={name}
              checked={kind === choice.kind}
              onChange={() => setKind(choice.kind)}
              className="size-5 accent-ink"
            />
            {choice.label}
          </label>
        ))}
        {takesSeveral(item.type) && (
          <p className="text-small text-muted">
            The right answers of a question that takes several can&rsquo;t be changed once it is
            taken; it can only be taken out.
          </p>
        )}
      </fieldset>
      {kind !== "void" && (
        <SelectField
          label={kind === "key" ? "The right answer" : "Right as well"}
          value={optionId}
          onChange={(event) => setOptionId(event.target.value)}
        >
          {wrong.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label="What students are told, if you like"
        hint="They see that the question was changed, and their score before and after."
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" weight="primary" pending={isPending}>
          {isPending ? "Scoring…" : "Change it and score everybody anew"}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
