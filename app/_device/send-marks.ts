import { ApiError } from "@/app/_queries/api-error";
import { annotationStore, waitingAnnotations } from "./annotations";

/**
 * Sends the marks of an attempt that wait on this device. What sends them is fetched when it is needed; a page that
 * works without a connection has it on the device.
 *
 * @throws ApiError where the server could not be reached
 * @returns why the server would not take some of them
 */
export async function sendMarks(attemptId: string): Promise<ApiError | null> {
  if (waitingAnnotations(annotationStore(attemptId).read()).length === 0) return null;
  const sender = await import("./send-annotations").catch((cause: unknown) => {
    throw new ApiError("offline", 0, "No connection. Check the network and try again.", { cause });
  });
  return sender.sendAnnotations(attemptId);
}
