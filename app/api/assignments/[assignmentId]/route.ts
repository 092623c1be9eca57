import { AssignmentSettings } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentAssignmentSettings } from "@/app/_server/presenters/assignments";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { findAssignmentSettings } from "@/db/assignments";

export const dynamic = "force-dynamic";

/** When an assignment may be taken. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const settings = found(await findAssignmentSettings(db, teacher, params));
  return answer(AssignmentSettings, presentAssignmentSettings(settings));
});
