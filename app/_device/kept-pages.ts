/** The cache that the service worker answers from when the server can't be reached. */
export const keptPagesCache = "attest-attempts";

/** Only the page of an attempt under way is ever kept: its review and its practice hold the keys. */
export const keptPagePattern = /^\/attempts\/[^/]+$/;

const assetPattern = /\/_next\/static\/[^"'\\\s<>)]+/g;

const pagePath = (attemptId: string) => `/attempts/${encodeURIComponent(attemptId)}`;

/**
 * Keeps the page of an open attempt on this device, with the scripts, styles and fonts it names.
 *
 * @param signal gives up, so that a page that is left meanwhile is not kept
 * @returns whether the page can be opened without a connection now
 */
export async function keepPage(attemptId: string, signal: AbortSignal): Promise<boolean> {
  const path = pagePath(attemptId);
  const page = await fetch(path, { headers: { accept: "text/html" }, signal });
  if (!page.ok || page.redirected) return false;
  const assets = new Set((await page.clone().text()).match(assetPattern) ?? []);
  const cache = await caches.open(keptPagesCache);
  await cache.addAll([...assets]);
  if (signal.aborted) return false;
  await cache.put(path, page);
  return true;
}

/** Removes the page of one attempt from this device. Scripts and fonts stay; they are everybody's. */
export async function forgetPage(attemptId: string): Promise<void> {
  if (!("caches" in globalThis)) return;
  const cache = await caches.open(keptPagesCache);
  await cache.delete(pagePath(attemptId), { ignoreVary: true });
}

/** Removes every kept page from this device. */
export async function forgetAllPages(): Promise<void> {
  if ("caches" in globalThis) await caches.delete(keptPagesCache);
}
