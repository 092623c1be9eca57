export type DatabaseOpenErrorCode =
  "settings" | "data-folder" | "data-folder-in-use" | "unreachable";

/** The database can not be opened. `message` is one line for whoever started the program. */
export class DatabaseOpenError extends Error {
  override readonly name = "DatabaseOpenError";

  constructor(
    readonly code: DatabaseOpenErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
