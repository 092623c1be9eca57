import { environmentManager, QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error";

function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal stays a refusal; only what may pass is asked again.
        retry: (failures, error) => failures < 3 && error instanceof ApiError && error.isTemporary,
      },
      // Without a connection a form says so at once instead of waiting for one in silence.
      mutations: { networkMode: "always" },
    },
  });
}

let browserClient: QueryClient | undefined;

/** The browser's one client; on the server a new one each time, so that requests share nothing. */
export function getQueryClient(): QueryClient {
  if (environmentManager.isServer()) return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
}
