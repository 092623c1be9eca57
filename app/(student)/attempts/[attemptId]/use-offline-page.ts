"use client";

import { useEffect, useState } from "react";
import { keepPage } from "@/app/_device/kept-pages";

/**
 * Keeps the page of an open attempt on this device while the student works on it, so that it can be
 * opened again without a connection.
 *
 * @returns whether that is so; never in development, where scripts change under the page
 */
export function useOfflinePage(attemptId: string): boolean {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    const leaving = new AbortController();
    async function keep() {
      await navigator.serviceWorker.register("/service-worker.js");
      await navigator.serviceWorker.ready;
      setIsKept(await keepPage(attemptId, leaving.signal));
    }
    keep().catch(() => {
      // A page that could not be kept, or is there already and has no connection: it works all the same.
    });
    return () => leaving.abort();
  }, [attemptId]);
  return isKept;
}
