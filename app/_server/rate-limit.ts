import { UserError } from "./errors";

/** How often something may happen within a window before further ones are refused. */
export interface RateLimit {
  readonly name: string;
  readonly windowSeconds: number;
  /** For one client address. */
  readonly perAddress: number;
  /** For everybody together, since a client may make addresses up where no proxy checks them. */
  readonly altogether: number;
  /** What a person who meets the limit is told. */
  readonly message: string;
}

interface Bucket {
  count: number;
  /** When the count starts anew, in milliseconds since 1970. */
  endsAt: number;
}

const MOST_BUCKETS = 50_000;

// Next compiles this module more than once: the counts must be the same for all routes.
const shared = globalThis as typeof globalThis & { attestBuckets?: Map<string, Bucket> };
const buckets = (shared.attestBuckets ??= new Map());

/**
 * Refuses when a limit was reached; counts nothing.
 *
 * @throws UserError `too-many-requests`
 */
export function assertWithin(limit: RateLimit, address: string, now = Date.now()): void {
  const reached =
    countOf(`${limit.name} ${address}`, now) >= limit.perAddress ||
    countOf(limit.name, now) >= limit.altogether;
  if (!reached) return;
  throw new UserError("too-many-requests", limit.message, {
    logMessage: `${limit.name} from ${address}`,
  });
}

/** Counts one event towards a limit. */
export function count(limit: RateLimit, address: string, now = Date.now()): void {
  for (const key of [limit.name, `${limit.name} ${address}`]) {
    const bucket = buckets.get(key);
    if (bucket && bucket.endsAt > now) bucket.count += 1;
    else {
      if (buckets.size >= MOST_BUCKETS) dropEnded(now);
      buckets.set(key, { count: 1, endsAt: now + limit.windowSeconds * 1000 });
    }
  }
}

/** Uncounts one event. */
export function takeBack(limit: RateLimit, address: string): void {
  for (const key of [limit.name, `${limit.name} ${address}`]) {
    const bucket = buckets.get(key);
    if (bucket && bucket.count > 0) bucket.count -= 1;
  }
}

/** Forgets all counts. For tests. */
export function resetRateLimits(): void {
  buckets.clear();
}

function countOf(key: string, now: number): number {
  const bucket = buckets.get(key);
  return bucket && bucket.endsAt > now ? bucket.count : 0;
}

/** Keeps memory bounded; where nothing has ended yet, the oldest counts go. */
function dropEnded(now: number): void {
  for (const [key, bucket] of buckets) if (bucket.endsAt <= now) buckets.delete(key);
  for (const key of buckets.keys()) {
    if (buckets.size < MOST_BUCKETS) return;
    buckets.delete(key);
  }
}
