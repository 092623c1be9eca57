import { UserError } from "./errors";
import { assertWithin, count, type RateLimit } from "./rate-limit";

/** The refusals that mean a code or password was guessed wrong. */
const WRONG_GUESSES: ReadonlySet<string> = new Set(["unknown-code", "wrong-password"]);

/**
 * Does what takes a code or password, unless too many wrong ones came from this address. Right ones
 * are not counted, so a whole class behind one address goes through.
 *
 * @throws UserError `too-many-requests`, and what `check` throws
 */
export async function guessing<T>(
  limit: RateLimit,
  address: string,
  check: () => Promise<T>,
): Promise<T> {
  assertWithin(limit, address);
  try {
    return await check();
  } catch (error) {
    if (error instanceof UserError && WRONG_GUESSES.has(error.code)) count(limit, address);
    throw error;
  }
}
