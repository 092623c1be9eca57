import { dehydrate, HydrationBoundary, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { getQueryClient } from "@/app/_queries/query-client";

interface PrefetchedProps {
  /** Query keys, from the very options that the client components read, with their answers. */
  readonly queries: readonly (readonly [QueryKey, unknown])[];
  readonly children: ReactNode;
}

/** Sends answers along with a page, so that its client components need not ask for them again. */
export function Prefetched({ queries, children }: PrefetchedProps) {
  const queryClient = getQueryClient();
  for (const [key, answer] of queries) queryClient.setQueryData(key, answer);
  return <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>;
}
