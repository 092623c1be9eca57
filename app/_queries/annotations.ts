import { queryOptions } from "@tanstack/react-query";
import type { Annotation, AnnotationList, NewAnnotation } from "@/app/_contract/annotations";
import { requestJson } from "./request-json";

const pathOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}/annotations`;

/** What the student marked in the article, on whatever device. */
export const annotationsOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "annotations"],
    queryFn: ({ signal }) => requestJson<AnnotationList>(pathOf(attemptId), { signal }),
    // Another device may have gone on with it.
    refetchOnWindowFocus: "always",
    staleTime: Infinity,
  });

/** Stores a mark. The answer is what the server holds now, which may be a newer one. */
export const saveAnnotation = (attemptId: string, place: string, annotation: NewAnnotation) =>
  requestJson<Annotation>(`${pathOf(attemptId)}/${encodeURIComponent(place)}`, {
    method: "PUT",
    body: annotation,
    keepalive: true,
  });
