import { and, eq, max, type SQL } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import { quizVersion } from "../schema";

const anyVersion = alias(quizVersion, "any_version");

/** The condition that a row of `quiz_version` is the newest of its quiz. */
export function isNewestVersion(): SQL {
  return eq(
    quizVersion.version,
    new QueryBuilder()
      .select({ newest: max(anyVersion.version) })
      .from(anyVersion)
      .where(
        and(
          eq(anyVersion.schoolId, quizVersion.schoolId),
          eq(anyVersion.quizId, quizVersion.quizId),
        ),
      ),
  );
}
