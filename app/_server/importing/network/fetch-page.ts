import type { IncomingMessage } from "node:http";
import { UserError } from "../../errors";
import { decodeText } from "../decode-text";
import { askPage, isRefusedByFilter } from "./ask-page";
import { NO_ALLOWANCE, type NetworkAllowance } from "./network-allowance";
import { pageAddress, refuse } from "./page-address";
import { readLimited } from "./read-limited";

const MOST_REDIRECTS = 5;
const MOST_BYTES = 2_000_000;
const TIME_LIMIT_MS = 10_000;

export interface FetchedPage {
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly html: string;
}

/**
 * Fetches a page of the web for somebody who must not reach anything else through this server.
 *
 * @throws UserError `address-refused` for where it would lead, `page-unreadable` for what came of it
 */
export async function fetchPage(
  address: string,
  allowance: NetworkAllowance = NO_ALLOWANCE,
): Promise<FetchedPage> {
  const { timeLimitMs = TIME_LIMIT_MS } = allowance;
  const signal = AbortSignal.timeout(timeLimitMs);
  try {
    let url = pageAddress(address, allowance);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await askPage(url, allowance, signal);
      const next = redirectOf(response);
      if (next === null) return { url, html: await readHtml(response) };
      response.destroy();
      url = pageAddress(new URL(next, url).href, allowance);
    }
    throw unreadable("This address leads from page to page without an end.");
  } catch (error) {
    throw asUserError(error, signal);
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return statusCode >= 300 && statusCode < 400 ? (headers.location ?? null) : null;
}

async function readHtml(response: IncomingMessage): Promise<string> {
  const { statusCode = 0, headers } = response;
  const type = headers["content-type"] ?? "";
  const problem = statusProblem(statusCode) ?? typeProblem(type);
  if (problem) {
    response.destroy();
    throw unreadable(problem, `status ${statusCode}, ${type}`);
  }
  const bytes = await readLimited(response, MOST_BYTES);
  if (bytes === null) {
    throw unreadable("This page is larger than 2 MB. Copy the article out of it and paste it.");
  }
  return decodeText(bytes, /charset\s*=\s*["']?([\w:-]+)/i.exec(type)?.[1] ?? metaCharset(bytes));
}

function statusProblem(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) {
    return "There is no page at this address. Check it for a slip, or paste the article.";
  }
  if ([401, 402, 403, 407, 429, 451].includes(status)) {
    return "This site does not let Attest read the page. Open it in your browser and paste the article.";
  }
  return "The site could not show this page just now. Try again later, or paste the article.";
}

function typeProblem(type: string): string | null {
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  if (/pdf|msword|officedocument/i.test(type)) {
    return "There is a document at this address, not a page. Download it and bring it in as a file.";
  }
  return "What is at this address is not a page of text.";
}

/** The character set that a page names in its head. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1] ?? null;
}

function asUserError(error: unknown, signal: AbortSignal): UserError {
  if (error instanceof UserError) return error;
  if (signal.aborted) {
    return unreadable("The site took too long to answer. Try again later, or paste the article.");
  }
  if (isRefusedByFilter(error)) {
    return refuse(
      "This address leads into a private network, which Attest does not enter. Paste the article instead.",
      String(error),
    );
  }
  return unreadable(
    "The page could not be reached. Check the address, or paste the article.",
    String(error),
  );
}

function unreadable(message: string, logMessage?: string): UserError {
  return new UserError("page-unreadable", message, {
    field: "address",
    ...(logMessage ? { logMessage } : {}),
  });
}
