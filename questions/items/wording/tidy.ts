/** Closes up the spaces and edge punctuation that leaving words out can leave behind. */
export function tidy(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      // ".com" begins with its full stop.
      .replace(/ ([,.;:!?’”)])(?!(?<=\.)\p{Ll})/gu, "$1")
      .replace(/([(“‘]) /g, "$1")
      .replace(/,(?:\s*,)+/g, ",")
      .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "")
  );
}

/** The text with its first letter in lower case. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with its first letter in upper case; "iPhone" and "eBay" keep theirs. */
export function capitalise(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
