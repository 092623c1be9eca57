import { queryOptions } from "@tanstack/react-query";
import type {
  JoinableSection,
  Joined,
  NewJoin,
  NewReturn,
  Returned,
} from "@/app/_contract/joining";
import { requestJson } from "./request-json";

/** The class that a join code opens, with the names that are still free. */
export const joinableSectionOptions = (code: string) =>
  queryOptions({
    queryKey: ["join", code],
    queryFn: ({ signal }) =>
      requestJson<JoinableSection>(`/api/join/${encodeURIComponent(code)}`, { signal }),
  });

export const joinSection = (join: NewJoin) =>
  requestJson<Joined>("/api/join", { method: "POST", body: join });

/** Signs a student in again with the code they were given when they joined. */
export const signInWithReturnCode = (body: NewReturn) =>
  requestJson<Returned>("/api/return", { method: "POST", body });
