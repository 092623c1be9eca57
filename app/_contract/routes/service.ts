import { Health } from "../health";
import { SampleList } from "../samples";
import type { RouteDescription } from "./route-description";

/** The service itself. */
export const serviceRoutes: readonly RouteDescription[] = [
  {
    method: "GET",
    path: "/api/health",
    summary: "Whether the database answers",
    audience: "anyone",
    responses: { 200: Health },
  },
  {
    method: "GET",
    path: "/api/samples",
    summary: "The articles that ship with Attest",
    audience: "anyone",
    responses: { 200: SampleList },
  },
];
