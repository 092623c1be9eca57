import { UserError } from "@/app/_server/errors";

/** The refusal that some work ends in; anything else fails the test. */
export async function refusalOf(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}
