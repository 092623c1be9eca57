import type { ErrorCode } from "../errors";
import { assignmentsRoutes } from "./assignments";
import { attemptsRoutes } from "./attempts";
import { coTeachingRoutes } from "./co-teaching";
import { importingRoutes } from "./importing";
import { joiningRoutes } from "./joining";
import { peopleRoutes } from "./people";
import { quizzesRoutes } from "./quizzes";
import { sectionsRoutes } from "./sections";
import { serviceRoutes } from "./service";
import type { RouteDescription } from "./route-description";

/** Every route of the API but the description of itself; a test compares it with the files. */
export const routes: readonly RouteDescription[] = [
  ...serviceRoutes,
  ...peopleRoutes,
  ...importingRoutes,
  ...quizzesRoutes,
  ...attemptsRoutes,
  ...joiningRoutes,
  ...sectionsRoutes,
  ...coTeachingRoutes,
  ...assignmentsRoutes,
];

/** Every error code that a route may answer with. */
export function errorsOf({ method, audience, errors = [] }: RouteDescription): Set<ErrorCode> {
  const codes = new Set<ErrorCode>([...errors, "unavailable", "internal"]);
  if (method !== "GET") codes.add("wrong-origin");
  if (audience !== "anyone") codes.add("sign-in-required");
  if (audience === "teacher" || audience === "student") codes.add("not-allowed");
  return codes;
}
