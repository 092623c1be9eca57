import http from "node:http";
import https from "node:https";
import { useAgent as agentFor } from "request-filtering-agent";
import type { NetworkAllowance } from "./network-allowance";

const HEADERS = {
  accept: "text/html,application/xhtml+xml;q=0.9",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "en",
  "user-agent": "Mozilla/5.0 (compatible; Attest; a teacher brings in an article)",
};

/**
 * Asks for a page and waits for the head of the answer. The agent looks at the address that is really
 * connected to, after DNS: none that is private, loopback, link-local or otherwise not of the open net.
 */
export function askPage(
  url: URL,
  { addresses = [], lookup }: NetworkAllowance,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        agent: agentFor(url.href, { allowIPAddressList: [...addresses] }),
        headers: HEADERS,
        signal,
        ...(lookup ? { lookup } : {}),
      },
      resolve,
    )
      .once("error", reject)
      .end();
  });
}

/** Whether a connection was refused for where it would have led. */
export function isRefusedByFilter(error: unknown): boolean {
  return error instanceof Error && /^DNS lookup .* is not allowed/.test(error.message);
}
