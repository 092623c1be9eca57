/**
 * What every answer tells the browser: nothing comes from or goes to another host, nobody frames a page,
 * and other sites do not learn which page somebody came from (a join code is in an address).
 *
 * Next starts its pages with inline scripts that differ for each, so `script-src` allows inline ones:
 * to allow just those takes a nonce, which takes rendering every page anew for every visitor.
 */
export function securityHeaders(): readonly { readonly key: string; readonly value: string }[] {
  const developing = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'self'",
    // React's development build evaluates code to rebuild the server's stack traces.
    `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return [
    { key: "Content-Security-Policy", value: policy.join("; ") },
    { key: "Referrer-Policy", value: "same-origin" },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
  ];
}
