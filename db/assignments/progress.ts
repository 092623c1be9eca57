/** How far a student is with an assignment. */
export type Progress = "not-started" | "working" | "done";

/** How far somebody is whose attempt is in this state, or who has none. */
export function progressOf(state: "open" | "submitted" | null): Progress {
  if (state === null) return "not-started";
  return state === "open" ? "working" : "done";
}
