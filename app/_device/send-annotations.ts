import { saveAnnotation } from "@/app/_queries/annotations";
import { ApiError } from "@/app/_queries/api-error";
import { acknowledged, annotationStore, keepAnnotations, waitingAnnotations } from "./annotations";

/**
 * Sends the marks of an attempt that wait on this device.
 *
 * @throws ApiError where the server could not be reached
 * @returns why the server would not take some of them; they stay on the device
 */
export async function sendAnnotations(attemptId: string): Promise<ApiError | null> {
  const store = annotationStore(attemptId);
  let refusal: ApiError | null = null;
  for (const [place, { note, revision }] of waitingAnnotations(store.read())) {
    try {
      const stored = await saveAnnotation(attemptId, place, { note, revision });
      keepAnnotations(attemptId, acknowledged(store.read(), place, stored));
    } catch (error) {
      if (!(error instanceof ApiError) || error.isTemporary) throw error;
      refusal = error;
    }
  }
  return refusal;
}
