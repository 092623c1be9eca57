import { CacheFirst, NetworkOnly, Serwist, type PrecacheEntry } from "serwist";
import { keptPagePattern, keptPagesCache } from "@/app/_device/kept-pages";

/**
 * Lets a quiz that was opened once go on without a connection. It answers with two things only: the
 * product's own scripts, styles and fonts, and pages of open attempts, which the page itself puts into
 * the cache and takes out again. Answers of the API, reviews and teachers' pages never enter a cache.
 */

/** The built scripts, styles and fonts; the build writes them in. */
declare const builtFiles: PrecacheEntry[];

const serwist = new Serwist({
  precacheEntries: builtFiles,
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // An older page that was kept names older scripts; they lie beside it.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/_next/static/"),
      handler: new CacheFirst({ cacheName: keptPagesCache, matchOptions: { ignoreVary: true } }),
    },
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === "navigate" && keptPagePattern.test(url.pathname),
      handler: new NetworkOnly({
        // Wifi that is there but leads nowhere would leave the student before a blank page.
        networkTimeoutSeconds: 8,
        plugins: [
          {
            handlerDidError: ({ request }) =>
              caches.match(new URL(request.url).pathname, {
                cacheName: keptPagesCache,
                ignoreVary: true,
              }),
          },
        ],
      }),
    },
  ],
});

serwist.addEventListeners();
