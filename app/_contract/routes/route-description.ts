import type { z } from "zod";
import type { ErrorCode } from "../errors";

/** Who may call a route. "owner" is whoever made or started the thing: teacher, student or guest. */
export type Audience = "anyone" | "owner" | "student" | "teacher";

/** One operation of the API, as the OpenAPI document describes it. */
export interface RouteDescription {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `{parameters}` in braces, as OpenAPI writes them. */
  readonly path: string;
  readonly summary: string;
  readonly audience: Audience;
  readonly request?: z.ZodType;
  /** How the request's body is written; JSON when left out. */
  readonly requestType?: "multipart/form-data";
  /** By status; null for an answer without a body. */
  readonly responses: Readonly<Record<number, z.ZodType | null>>;
  /** Beside those that every route of its audience may answer with. */
  readonly errors?: readonly ErrorCode[];
  /** Whether the answer sets a session cookie. */
  readonly setsCookie?: boolean;
}
