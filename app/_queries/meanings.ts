import { queryOptions } from "@tanstack/react-query";
import type { WordMeanings } from "@/app/_contract/meanings";
import { requestJson } from "./request-json";

/** What a word of an attempt's article may mean. */
export const meaningsOptions = (attemptId: string, word: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "meanings", word],
    queryFn: ({ signal }) =>
      requestJson<WordMeanings>(
        `/api/attempts/${encodeURIComponent(attemptId)}/meanings/${encodeURIComponent(word)}`,
        { signal },
      ),
    staleTime: Infinity,
    // Somebody waits for it: no connection is said at once.
    networkMode: "always",
    retry: false,
  });
