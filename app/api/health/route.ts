import { sql } from "drizzle-orm";
import { Health } from "@/app/_contract/health";
import { UserError } from "@/app/_server/errors";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { getDatabase } from "@/db/client";

export const dynamic = "force-dynamic";

/** Whether the database answers; 503 when it does not. */
export const GET = route(async ({ db }) => {
  await db.execute(sql`select 1`).catch((cause: unknown) => {
    throw new UserError("unavailable", "The database does not answer.", {
      cause,
      logMessage: String(cause),
    });
  });
  const { driver } = await getDatabase();
  return answer(Health, { status: "ok", database: driver });
});
