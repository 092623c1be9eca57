import * as joining from "../joining";
import type { RouteDescription } from "./route-description";

/** How students come in: by join code, and back by return code. */
export const joiningRoutes: readonly RouteDescription[] = [
  {
    method: "GET",
    path: "/api/join/{code}",
    summary: "The section behind a join code, with the names that are still free",
    audience: "anyone",
    responses: { 200: joining.JoinableSection },
    errors: ["unknown-code", "too-many-requests"],
  },
  {
    method: "POST",
    path: "/api/join",
    summary: "Join a section and sign in as its student",
    audience: "anyone",
    request: joining.NewJoin,
    responses: { 201: joining.Joined },
    errors: ["invalid-request", "unknown-code", "not-found", "name-taken", "too-many-requests"],
    setsCookie: true,
  },
  {
    method: "POST",
    path: "/api/return",
    summary: "Sign a student in on another device",
    audience: "anyone",
    request: joining.NewReturn,
    responses: { 200: joining.Returned },
    errors: ["invalid-request", "unknown-code", "too-many-requests"],
    setsCookie: true,
  },
];
