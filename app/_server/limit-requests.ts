import { clientAddress } from "./client-address";
import { assertWithin, count, type RateLimit } from "./rate-limit";

/**
 * Counts a request towards a limit, or refuses it where the limit is reached.
 *
 * @throws UserError `too-many-requests`
 */
export function limitRequests(limit: RateLimit, request: Request): void {
  const address = clientAddress(request.headers);
  assertWithin(limit, address);
  count(limit, address);
}
