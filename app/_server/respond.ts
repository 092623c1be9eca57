import type { z } from "zod";
import { DatabaseOpenError } from "@/db/errors";
import type { ErrorAnswer } from "../_contract/errors";
import { UserError } from "./errors";

/** Answers hold what one person may see: neither a shared cache nor the browser keeps them. */
const PRIVATE = { "cache-control": "private, no-store" };

/**
 * Answers with JSON. The value is checked against the contract on its way out: a field that the
 * contract does not name can not leave, it ends the request with a 500 instead.
 */
export function answer<Schema extends z.ZodType>(
  schema: Schema,
  value: z.input<Schema>,
  options: { status?: number; headers?: HeadersInit } = {},
): Response {
  const headers = new Headers(options.headers);
  headers.set("cache-control", PRIVATE["cache-control"]);
  return Response.json(schema.parse(value), { status: options.status ?? 200, headers });
}

/** Answers 204. */
export function done(headers: HeadersInit = {}): Response {
  const all = new Headers(headers);
  all.set("cache-control", PRIVATE["cache-control"]);
  return new Response(null, { status: 204, headers: all });
}

/**
 * Turns whatever was thrown into an answer, in this one place. A `UserError` says what it has to say
 * to the user; anything else is our own fault, is logged with its causes and answered calmly.
 *
 * @param request.what for the log: the method and path
 */
export function answerError(
  error: unknown,
  request: { readonly requestId: string; readonly what: string },
): Response {
  const { requestId } = request;
  const refusal = asUserError(error);
  const line = `${request.what} ${requestId} ${refusal.code}`;
  if (refusal !== error) console.error(`${line}:`, error);
  else if (refusal.logMessage) console.warn(`${line}: ${refusal.logMessage}`);
  const body: ErrorAnswer = {
    error: {
      code: refusal.code,
      message: refusal.message,
      ...(refusal.field === undefined ? {} : { field: refusal.field }),
      ...(refusal.at === undefined ? {} : { at: refusal.at.toISOString() }),
      requestId,
    },
  };
  const headers = { ...PRIVATE, "x-request-id": requestId };
  return Response.json(body, { status: refusal.status, headers });
}

function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof DatabaseOpenError) {
    return new UserError(
      "unavailable",
      "Attest can not reach its database. Please try again soon.",
    );
  }
  return new UserError(
    "internal",
    "Something went wrong on our side. Nothing that was saved is lost; please try again.",
  );
}
