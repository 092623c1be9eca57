import { eq } from "drizzle-orm";
import type { Database } from "./database";
import { serverSecret } from "./schema";

/**
 * The secret of that name. The first server to ask keeps the candidate; the others get what it kept.
 */
export async function findOrKeepSecret(
  db: Database,
  input: { name: string; candidate: string },
): Promise<string> {
  const { name, candidate } = input;
  await db.insert(serverSecret).values({ name, value: candidate }).onConflictDoNothing();
  const [kept] = await db.select().from(serverSecret).where(eq(serverSecret.name, name));
  return kept?.value ?? candidate;
}
