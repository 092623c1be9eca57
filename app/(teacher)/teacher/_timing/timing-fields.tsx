import { MAX_TIME_LIMIT_MINUTES } from "@/app/_contract/timing-limits";
import { SelectField, TextField } from "@/app/_components/field";
import { ApiError } from "@/app/_queries/api-error";
import type { TimingDraft } from "./timing-draft";

export interface TimingFieldProps {
  readonly draft: TimingDraft;
  /** Why the server refused; said at the field that it names. */
  readonly problem: Error | null;
  readonly onChange: (draft: TimingDraft) => void;
}

/** The due time: the one field that most assignments need. */
export function DueField({ draft, problem, onChange }: TimingFieldProps) {
  return (
    <TextField
      label="Due, if you like"
      type="datetime-local"
      value={draft.due}
      error={problemAt("dueAt", problem)}
      onChange={(event) => onChange({ ...draft, due: event.target.value })}
    />
  );
}

/** Everything else about the time of an assignment, each with what it does in a line. */
export function TimingFields({ draft, problem, onChange }: TimingFieldProps) {
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      <TextField
        label="Opens"
        hint="Nobody can start before. Empty: at once."
        type="datetime-local"
        value={draft.opens}
        error={problemAt("opensAt", problem)}
        onChange={(event) => onChange({ ...draft, opens: event.target.value })}
      />
      <TextField
        label="Closes"
        hint="What is unfinished then is handed in as it is. Empty: never."
        type="datetime-local"
        value={draft.closes}
        error={problemAt("closesAt", problem)}
        onChange={(event) => onChange({ ...draft, closes: event.target.value })}
      />
      <TextField
        label="Time limit in minutes"
        hint="From each student’s own start; then it is handed in as it is. Empty: none."
        type="number"
        min={1}
        max={MAX_TIME_LIMIT_MINUTES}
        step={1}
        value={draft.limit}
        error={problemAt("timeLimitMinutes", problem)}
        onChange={(event) => onChange({ ...draft, limit: event.target.value })}
      />
      <SelectField
        label="Answers after the due time"
        hint="Late work carries the mark “late” in your results."
        value={draft.latePolicy}
        onChange={(event) =>
          onChange({ ...draft, latePolicy: event.target.value === "refuse" ? "refuse" : "accept" })
        }
      >
        <option value="accept">Taken, and marked late</option>
        <option value="refuse">Not taken</option>
      </SelectField>
    </div>
  );
}

const fields = new Set(["opensAt", "dueAt", "closesAt", "timeLimitMinutes"]);

const fieldOf = (problem: Error | null) =>
  problem instanceof ApiError && fields.has(problem.field ?? "") ? problem.field : null;

function problemAt(field: string, problem: Error | null): string | null {
  return problem && fieldOf(problem) === field ? problem.message : null;
}

/** What is wrong, where no field of these says it. */
export const problemElsewhere = (problem: Error | null): Error | null =>
  problem && !fieldOf(problem) ? problem : null;
