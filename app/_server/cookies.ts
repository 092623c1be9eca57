/**
 * The value of a cookie of a request, or null.
 *
 * @param headers of the request; those of `next/headers` do too
 */
export function readCookie(headers: Headers, name: string): string | null {
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = pair.trim().split("=");
    if (key === name) return value.join("=");
  }
  return null;
}

/** Whether the browser reached us over https, directly or through the proxy in front of us. */
export function isHttps(headers: Headers, url?: string): boolean {
  const forwarded = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return forwarded ? forwarded === "https" : (url?.startsWith("https:") ?? false);
}

/**
 * A `Set-Cookie` header. Scripts can not read the cookie, and other sites' requests do not carry it.
 *
 * @param maxAgeSeconds 0 deletes the cookie
 */
export function setCookie(
  name: string,
  value: string,
  { maxAgeSeconds, secure }: { maxAgeSeconds: number; secure: boolean },
): string {
  const parts = [`${name}=${value}`, "Path=/", `Max-Age=${maxAgeSeconds}`, "HttpOnly"];
  return [...parts, "SameSite=Lax", ...(secure ? ["Secure"] : [])].join("; ");
}
