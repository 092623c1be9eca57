import { useState, type FormEvent } from "react";
import type { AccommodatedStudent, Accommodation } from "@/app/_contract/assignments";
import { MAX_TIME_LIMIT_MINUTES } from "@/app/_contract/timing-limits";
import { Button } from "@/app/_components/button";
import { SelectField, TextField } from "@/app/_components/field";
import { fieldOfMoment, momentOfField } from "@/app/(teacher)/teacher/_timing/timing-draft";
import { ApiError, messageOf } from "@/app/_queries/api-error";

interface AccommodationFormProps {
  readonly student: AccommodatedStudent;
  readonly problem: Error | null;
  readonly isPending: boolean;
  readonly onGive: (given: Accommodation) => void;
  readonly onCancel: () => void;
}

const NONE: Accommodation = { timePercent: 100, extraMinutes: 0, closesAt: null };

/** The usual grants of schools. */
const FACTORS = [100, 125, 150, 175, 200, 300];

/** How much longer one student has, and when it closes for them. */
export function AccommodationForm(props: AccommodationFormProps) {
  const { student, problem, isPending, onGive, onCancel } = props;
  const now = student.accommodation ?? NONE;
  const [percent, setPercent] = useState(now.timePercent);
  const [minutes, setMinutes] = useState(now.extraMinutes === 0 ? "" : String(now.extraMinutes));
  const [closes, setCloses] = useState(fieldOfMoment(now.closesAt));
  const atClosing = problem instanceof ApiError && problem.field === "closesAt";

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    onGive({
      timePercent: percent,
      extraMinutes: minutes === "" ? 0 : Number(minutes),
      closesAt: momentOfField(closes),
    });
  }

  return (
    <form
      onSubmit={submit}
      aria-label={`Times of ${student.name}`}
      className="mt-3 mb-2 space-y-5 border-l-4 border-rule pl-4"
    >
      <SelectField
        label="Time limit"
        hint="Counts where this assignment has one."
        value={percent}
        onChange={(event) => setPercent(Number(event.target.value))}
      >
        {[...new Set([...FACTORS, percent])]
          .toSorted((a, b) => a - b)
          .map((factor) => (
            <option key={factor} value={factor}>
              {factor === 100 ? "As long as the class" : `${factor / 100} times as long`}
            </option>
          ))}
      </SelectField>
      <TextField
        label="Minutes more"
        hint="On top of that. Without a time limit they move the due time and the closing."
        type="number"
        min={0}
        max={MAX_TIME_LIMIT_MINUTES}
        step={1}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <TextField
        label="Closes for this student"
        hint="Empty: with the class, moved by the extra time."
        type="datetime-local"
        value={closes}
        error={atClosing ? problem.message : null}
        onChange={(event) => setCloses(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" weight="primary" pending={isPending}>
          {isPending ? "Saving…" : "Save these times"}
        </Button>
        {student.accommodation && (
          <Button pending={isPending} onClick={() => onGive(NONE)}>
            The times of the class again
          </Button>
        )}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      {problem && !atClosing && (
        <p role="alert" className="font-medium">
          {messageOf(problem)} Nothing was changed.
        </p>
      )}
    </form>
  );
}
