import { queryOptions } from "@tanstack/react-query";
import type { Claimed, Me } from "@/app/_contract/people";
import { requestJson } from "./request-json";

/** Who is signed in in this browser. */
export const meOptions = () =>
  queryOptions({
    queryKey: ["me"],
    queryFn: ({ signal }) => requestJson<Me>("/api/me", { signal }),
    staleTime: 5 * 60_000,
  });

export const signOut = () => requestJson<void>("/api/sign-out", { method: "POST" });

/** Makes what this browser did as a guest the signed-in teacher's. */
export const claimGuestWork = () => requestJson<Claimed>("/api/claim", { method: "POST" });
