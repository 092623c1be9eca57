import { assignmentsRoutes } from "./assignments";
import { attemptsRoutes } from "./attempts";
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
  ...quizzesRoutes,
  ...attemptsRoutes,
  ...joiningRoutes,
  ...sectionsRoutes,
  ...assignmentsRoutes,
];
