import { type ErrorCode, errorStatuses } from "../_contract/errors";

interface UserErrorDetails {
  /** The field of the request that must change. */
  readonly field?: string;
  /** The moment that the message speaks of, for a page that knows its reader's time zone. */
  readonly at?: Date;
  /** For the log only: what the user's message leaves out. */
  readonly logMessage?: string;
  readonly cause?: unknown;
}

/**
 * An expected refusal: the request can not be done as it was made. `message` is for the person who
 * asked and says what to do next. `respond.ts` turns it into HTTP; nothing else does.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly field: string | undefined;
  readonly at: Date | undefined;
  readonly logMessage: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: UserErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.field = details.field;
    this.at = details.at;
    this.logMessage = details.logMessage;
  }

  /** The HTTP status that the code travels under. */
  get status(): number {
    return errorStatuses[this.code];
  }
}

/** What is not there, and what belongs to somebody else: the two are not told apart. */
export function notFound(): UserError {
  return new UserError("not-found", "There is nothing here, or it is not yours to see.");
}

/**
 * The value, where there is one.
 *
 * @throws UserError `not-found`
 */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}
