import { AccommodationList } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentAccommodations } from "@/app/_server/presenters/assignments";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { findAssignmentSettings, listAccommodations } from "@/db/assignments";

export const dynamic = "force-dynamic";

/** The students of an assignment, with the times that hold for one alone. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  // A section without students and an assignment of somebody else's have to be told apart.
  found(await findAssignmentSettings(db, teacher, params));
  return answer(
    AccommodationList,
    presentAccommodations(await listAccommodations(db, teacher, params)),
  );
});
