import { UserError } from "./errors";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that another site's page makes a browser ask for (cross-site request forgery).
 * The rule is that of Go's `http.CrossOriginProtection`: browsers say where a request comes from in
 * `Sec-Fetch-Site` or, over plain HTTP, in `Origin`; a request with neither comes from no browser, and
 * so carries nobody's cookies but its own.
 *
 * @throws UserError `wrong-origin`
 */
export function assertSameOrigin(request: Request): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers.get("sec-fetch-site");
  if (site === "same-origin" || site === "none") return;
  const origin = request.headers.get("origin");
  if (site === null && origin === null) return;
  // Next rewrites 127.0.0.1 to localhost in `request.url`, so compare with what the browser asked for.
  if (site === null && origin !== null && hostOf(origin) === request.headers.get("host")) return;
  throw new UserError(
    "wrong-origin",
    "This request came from another site. Open Attest itself and try there.",
    { logMessage: `origin ${origin}, fetch site ${site}, host ${request.headers.get("host")}` },
  );
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
