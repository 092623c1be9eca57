import { UserError } from "./errors";
import { assertWithin, count, type RateLimit, takeBack } from "./rate-limit";

/** The refusals that mean a code or password was guessed wrong. */
const WRONG_GUESSES: ReadonlySet<string> = new Set(["unknown-code", "wrong-password"]);

/**
 * Does what takes a code or password, unless too many wrong ones came from this address. Right ones
 * are not counted, so a whole class behind one address goes through. A guess counts while it is
 * checked, so that a thousand at once do not slip by.
 *
 * @throws UserError `too-many-requests`, and what `check` throws
 */
export async function guessing<T>(
  limit: RateLimit,
  address: string,
  check: () => Promise<T>,
): Promise<T> {
  assertWithin(limit, address);
  count(limit, address);
  try {
    const result = await check();
    takeBack(limit, address);
    return result;
  } catch (error) {
    if (!isWrongGuess(error)) takeBack(limit, address);
    throw error;
  }
}

function isWrongGuess(error: unknown): boolean {
  return error instanceof UserError && WRONG_GUESSES.has(error.code);
}
