import type { ErrorAnswer } from "@/app/_contract/errors";
import { ApiError } from "./api-error";

interface RequestOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON; form data as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Lets the request finish while the page is being left. */
  readonly keepalive?: boolean;
}

/**
 * Asks the product's own API.
 *
 * @param path from `/api/`; the caller encodes what it puts in.
 * @returns the answer's body, or `undefined` for 204. Its shape is the contract's, which the server enforces.
 * @throws ApiError for every refusal, and with the code `offline` when no answer came.
 */
export async function requestJson<Answer>(
  path: string,
  { method = "GET", body, signal, keepalive }: RequestOptions = {},
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal,
      keepalive,
      ...packed(body),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError("offline", 0, "No connection. Check the network and try again.", { cause });
  }
  if (!response.ok) throw await errorFrom(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

function packed(body: unknown): Pick<RequestInit, "headers" | "body"> {
  if (body === undefined) return {};
  // The browser names the type of form data itself, with the boundary between its parts.
  if (body instanceof FormData) return { body };
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function errorFrom(response: Response): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as ErrorAnswer;
    return new ApiError(error.code, response.status, error.message, {
      field: error.field,
      at: error.at,
    });
  } catch (cause) {
    // A proxy or a crash in between: there is no message of ours to show.
    const message = `The server could not answer (${response.status}). Please try again in a moment.`;
    return new ApiError("unavailable", response.status, message, { cause });
  }
}
