import { queryOptions } from "@tanstack/react-query";
import type { SampleList } from "@/app/_contract/samples";
import { requestJson } from "./request-json";

/** The articles that ship with Attest. */
export const samplesOptions = () =>
  queryOptions({
    queryKey: ["samples"],
    queryFn: ({ signal }) => requestJson<SampleList>("/api/samples", { signal }),
    staleTime: Infinity,
  });
