/** Text that Postgres can keep: no NUL, no half of a surrogate pair. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}
