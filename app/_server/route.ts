import { randomUUID } from "node:crypto";
import { getDatabase } from "@/db/client";
import type { Database } from "@/db/database";
import { answerError } from "./respond";
import { assertSameOrigin } from "./same-origin";

/** What every route gets. */
export interface RouteCall<Params> {
  readonly db: Database;
  readonly request: Request;
  readonly params: Params;
}

/**
 * Wraps a route: refuses other sites' changes, opens the database, and turns what is thrown into an
 * answer with the request's id. What is left to the route are its four steps: who asks, what for, one
 * operation, and how the result is presented.
 */
export function route<Params extends object = object>(
  handle: (call: RouteCall<Params>) => Promise<Response>,
): (request: Request, context?: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      assertSameOrigin(request);
      const { db } = await getDatabase();
      // Next always passes the parameters; only a route without any can do without.
      const params = context ? await context.params : ({} as Params);
      return await handle({ db, request, params });
    } catch (error) {
      const what = `${request.method} ${new URL(request.url).pathname}`;
      return answerError(error, { requestId, what });
    }
  };
}
