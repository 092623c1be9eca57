import { z } from "zod";

/** A reason for a refusal, stable enough for a program to act on. */
export const ErrorCode = z.enum([
  "invalid-request",
  "sign-in-required",
  "wrong-password",
  "not-allowed",
  "wrong-origin",
  "not-found",
  "unknown-code",
  "not-open-yet",
  "closed",
  "attempt-open",
  "attempt-submitted",
  "answers-later",
  "name-taken",
  "account-exists",
  "last-item",
  "last-teacher",
  "no-step",
  "item-incomplete",
  "text-too-long",
  "text-too-short",
  "not-english",
  "no-items",
  "no-article",
  "address-refused",
  "page-unreadable",
  "file-too-large",
  "wrong-file-type",
  "file-unreadable",
  "too-many-requests",
  "internal",
  "unavailable",
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The HTTP status that each code travels under. */
export const errorStatuses: Readonly<Record<ErrorCode, number>> = {
  "invalid-request": 400,
  "sign-in-required": 401,
  "wrong-password": 401,
  "not-allowed": 403,
  "wrong-origin": 403,
  "not-found": 404,
  "unknown-code": 404,
  "not-open-yet": 409,
  closed: 409,
  "attempt-open": 409,
  "attempt-submitted": 409,
  "answers-later": 409,
  "name-taken": 409,
  "account-exists": 409,
  "last-item": 409,
  "last-teacher": 409,
  "no-step": 409,
  "item-incomplete": 422,
  "text-too-long": 413,
  "text-too-short": 422,
  "not-english": 422,
  "no-items": 422,
  "no-article": 422,
  "address-refused": 422,
  "page-unreadable": 422,
  "file-too-large": 413,
  "wrong-file-type": 415,
  "file-unreadable": 422,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
};

/** The one shape of every error answer. */
export const ErrorAnswer = z.strictObject({
  error: z.strictObject({
    code: ErrorCode,
    message: z.string().describe("For people: what happened and what to do next."),
    field: z.string().optional().describe("The field of the request that must change."),
    at: z.iso.datetime().optional().describe("The moment that the message speaks of."),
    requestId: z.string().optional().describe("Also in the server's log."),
  }),
});
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
