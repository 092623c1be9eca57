import { LocalTime } from "@/app/_components/local-time";
import { ApiError, messageOf } from "@/app/_queries/api-error";

/** Why a quiz can't be started, its moment in the student's own time zone. */
export function StartRefusal({ error }: { readonly error: Error }) {
  if (!(error instanceof ApiError) || error.at === undefined) return messageOf(error);
  if (error.code === "not-open-yet") {
    return (
      <>
        This quiz opens on <LocalTime iso={error.at} />. Come back then.
      </>
    );
  }
  if (error.code === "closed") {
    return (
      <>
        This quiz has been closed since <LocalTime iso={error.at} />. Ask your teacher if you still
        need to take it.
      </>
    );
  }
  return messageOf(error);
}
