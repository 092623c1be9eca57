import { Notice } from "@/app/_components/notice";
import { ApiError, messageOf } from "@/app/_queries/api-error";

/** The message of the field that an error is about; null where it is about another, or about none. */
export function fieldProblem(error: unknown, field: string): string | null {
  return error instanceof ApiError && error.field === field ? error.message : null;
}

interface FormProblemProps {
  readonly error: unknown;
  /** Fields that show their own errors. */
  readonly fields: readonly string[];
  readonly title: string;
}

/** An error that belongs to no field of the form. */
export function FormProblem({ error, fields, title }: FormProblemProps) {
  if (!error || fields.some((field) => fieldProblem(error, field) !== null)) return null;
  return (
    <Notice tone="problem" title={title}>
      {messageOf(error)}
    </Notice>
  );
}
