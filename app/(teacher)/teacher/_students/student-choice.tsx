import { useId } from "react";
import { Button } from "@/app/_components/button";

export interface StudentToChoose {
  readonly id: string;
  readonly name: string;
  /** They keep the assignment, whatever is chosen. */
  readonly hasBegun?: boolean;
}

interface StudentChoiceProps {
  readonly legend: string;
  /** Undefined while they are loading. */
  readonly students: readonly StudentToChoose[] | undefined;
  /** The ids of the chosen; null: everybody. */
  readonly chosen: readonly string[] | null;
  /** What is wrong and what to do. */
  readonly problem: string | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
}

const radio = "flex min-h-11 items-center gap-3 py-1 leading-snug";

/** Everybody of the class, or some of them by name. */
export function StudentChoice(props: StudentChoiceProps) {
  const { legend, students, chosen, problem, onChange } = props;
  const id = useId();
  const begun = (students ?? []).filter(({ hasBegun }) => hasBegun).map((student) => student.id);
  const way = (isForChosen: boolean) => ({
    type: "radio",
    name: id,
    className: "size-5 shrink-0 accent-ink",
    checked: (chosen !== null) === isForChosen,
    onChange: () => onChange(isForChosen ? begun : null),
  });
  return (
    <fieldset aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="font-medium">{legend}</legend>
      <label className={radio}>
        <input {...way(false)} />
        Everybody in the class, and whoever joins later
      </label>
      <label className={radio}>
        <input {...way(true)} />
        Only the students I choose
      </label>
      {chosen !== null && <Names {...props} chosen={chosen} keep={begun} />}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="mt-2 text-small font-medium">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

interface NamesProps extends Pick<StudentChoiceProps, "students" | "onChange"> {
  readonly chosen: readonly string[];
  /** The ids of those who can not be left out. */
  readonly keep: readonly string[];
}

function Names({ students, chosen, keep, onChange }: NamesProps) {
  if (!students) return <p className="mt-2 ml-8 text-muted">Loading the names…</p>;
  if (students.length === 0) {
    return (
      <p className="mt-2 ml-8 text-muted">
        Nobody is in this class yet. Type the names on the page of the class first.
      </p>
    );
  }
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className="mt-1 ml-8">
      <div className="flex flex-wrap items-baseline gap-x-5">
        <output className="text-small text-muted tabular-nums">
          {chosen.length} of {students.length} chosen
        </output>
        <Button
          weight="plain"
          className="text-small"
          onClick={() => onChange(students.map(({ id }) => id))}
        >
          Choose all
        </Button>
        <Button weight="plain" className="text-small" onClick={() => onChange(keep)}>
          Choose none
        </Button>
      </div>
      <ul className="border-t border-rule sm:columns-2 sm:gap-x-8">
        {students.map(({ id, name, hasBegun }) => (
          <li key={id} className="break-inside-avoid border-b border-rule">
            <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-ink"
                checked={chosen.includes(id)}
                disabled={hasBegun}
                onChange={() => toggle(id)}
              />
              <span className="wrap-anywhere">
                {name}
                {hasBegun && <span className="text-small text-muted"> · has begun</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
