import { classNames } from "@/app/_components/class-names";

interface ChoiceRowProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, as native radio buttons: arrow keys move among them. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { legend, hint, name, options, value, onChange } = props;
  return (
    <fieldset>
      <legend className="text-small font-semibold">{legend}</legend>
      {hint && <p className="text-small text-muted">{hint}</p>}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              "relative flex min-h-9 cursor-pointer items-center rounded-control border px-2.5 text-small has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
              option.value === value
                ? "border-ink bg-ink text-paper"
                : "border-edge text-ink hover:border-ink",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
