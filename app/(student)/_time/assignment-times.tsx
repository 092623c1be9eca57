import type { AssignmentForStudent } from "@/app/_contract/assignments";
import { LocalTime } from "@/app/_components/local-time";
import { durationInWords } from "./time-in-words";

/** When an assignment opens or closed, and how long it may take, after its class and due time. */
export function AssignmentTimes({ assignment }: { readonly assignment: AssignmentForStudent }) {
  const { availability, opensAt, closesAt, timeLimitMinutes, state } = assignment;
  if (state === "done") return null;
  return (
    <>
      {availability === "not-yet" && opensAt && (
        <>
          {" · opens "}
          <LocalTime iso={opensAt} />
        </>
      )}
      {closesAt && (
        <>
          {availability === "closed" ? " · closed since " : " · closes "}
          <LocalTime iso={closesAt} />
        </>
      )}
      {timeLimitMinutes !== null &&
        state === "not-started" &&
        ` · ${durationInWords(timeLimitMinutes)} once you start`}
    </>
  );
}
