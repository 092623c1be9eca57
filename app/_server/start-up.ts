import { getDatabase } from "@/db/client";
import { DatabaseOpenError } from "@/db/errors";
import { deleteExpiredSessions } from "@/db/sessions";
import { prepareQuestionWriter } from "./question-writer";
import { seedSamples } from "./operations/seed-samples";
import { signInLines } from "./sign-in-lines";

/**
 * Opens and migrates the database before the first request, fills an empty one, and prints how to sign
 * in. Where that fails it ends the process: Next would go on and answer everything with a 500.
 */
export async function startUp(): Promise<void> {
  try {
    const { db } = await getDatabase();
    await deleteExpiredSessions(db, { now: new Date() });
    await prepareQuestionWriter();
    const signIns = await seedSamples(db);
    for (const line of signInLines(signIns)) console.log(line);
  } catch (error) {
    // What the person who started the server can put right takes one line; a fault of ours, its trace.
    if (error instanceof DatabaseOpenError) console.error(`attest: ${error.message}`);
    else console.error("attest: the server could not start:", error);
    process.exit(1);
  }
}
