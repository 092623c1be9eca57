import type { ErrorCode } from "@/app/_contract/errors";

/** A refused or failed request. `message` is for people and says what to do next. */
export class ApiError extends Error {
  /** The server's reason, or `offline` when no answer came at all. */
  readonly code: ErrorCode | "offline";
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The field of the request that must change, where one is to blame. */
  readonly field: string | undefined;
  /** The moment that the message speaks of, in UTC there. */
  readonly at: string | undefined;

  constructor(
    code: ErrorCode | "offline",
    status: number,
    message: string,
    { field, at, cause }: { field?: string; at?: string; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.field = field;
    this.at = at;
  }

  /** Whether the same request may succeed later: no connection, too busy, or a fault of the server. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The words to show for anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : "Something went wrong. Please try again.";
}
