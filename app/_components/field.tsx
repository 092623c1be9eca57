import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";

export const controlClass =
  "block w-full min-h-11 rounded-control border border-edge bg-paper px-3 py-2 text-base text-ink placeholder:text-muted hover:border-ink aria-invalid:border-2 aria-invalid:border-ink";

interface FieldText {
  readonly label: string;
  /** What to type, or an example; stays visible while typing. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; announced, and tied to the control. */
  readonly error?: string | null;
}

interface FieldProps extends FieldText {
  readonly children: (control: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
}

/** A label, a control, its hint and its error, wired together for assistive technology. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-small font-medium">
          {error}
        </p>
      )}
    </div>
  );
}

/** One line of text with its label. */
export function TextField({
  label,
  hint,
  error,
  className,
  ...input
}: FieldText & ComponentProps<"input">) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input {...input} {...control} className={classNames(controlClass, className)} />
      )}
    </Field>
  );
}

/** Several lines of text with their label. */
export function TextArea({
  label,
  hint,
  error,
  className,
  ...textarea
}: FieldText & ComponentProps<"textarea">) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea {...textarea} {...control} className={classNames(controlClass, className)} />
      )}
    </Field>
  );
}

/** A native select with its label; its children are `option` elements. */
export function SelectField({
  label,
  hint,
  error,
  className,
  children,
  ...select
}: FieldText & ComponentProps<"select">) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...select} {...control} className={classNames(controlClass, className)}>
          {children}
        </select>
      )}
    </Field>
  );
}
