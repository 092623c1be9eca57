import { ErrorAnswer, type ErrorCode } from "@/app/_contract/errors";
import { errorsOf, routes } from "@/app/_contract/routes";

/**
 * Fails where an answer is not one that the API's description promises: an unknown status or error
 * code, or a body of another shape.
 */
export function assertDescribed(
  { method, path }: { method: string; path: string },
  status: number,
  body: unknown,
): void {
  if (path === "/api/openapi.json") return;
  const route = routes.find((other) => other.method === method && other.path === path);
  if (!route) throw new Error(`${method} ${path} is not described.`);
  if (status in route.responses) {
    route.responses[status]?.parse(body);
    return;
  }
  const { code } = ErrorAnswer.parse(body).error;
  const described: ReadonlySet<ErrorCode> = errorsOf(route);
  if (code === "internal" || !described.has(code)) {
    throw new Error(`${method} ${path} answers ${status} ${code}, which is not described.`);
  }
}
