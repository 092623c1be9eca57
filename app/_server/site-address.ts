import { isHttps } from "./cookies";

/** Where this request's browser found the site, e.g. "https://attest.example": what a link on paper has to begin with. */
export function siteAddressOf(headers: Headers): string {
  const host = headers.get("host") ?? "localhost";
  return `${isHttps(headers) ? "https" : "http"}://${host}`;
}
