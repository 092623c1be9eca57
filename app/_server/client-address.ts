/**
 * The address that a request came from, for rate limits only. The last entry of `x-forwarded-for` was
 * written by the server nearest to us (Next itself where nothing stands in front of it); entries before
 * it are whatever the client claims.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
