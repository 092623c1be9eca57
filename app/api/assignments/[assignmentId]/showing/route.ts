import { AssignmentSettings, Showing } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentAssignmentSettings } from "@/app/_server/presenters/assignments";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { changeShowing, findAssignmentSettings } from "@/db/assignments";

export const dynamic = "force-dynamic";

/** Changes when students see the score and the answers of what they handed in, or releases both. */
export const PUT = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const showing = await readJson(request, Showing);
  const { assignmentId } = found(await changeShowing(db, teacher, { ...params, showing }));
  const settings = found(await findAssignmentSettings(db, teacher, { assignmentId }));
  return answer(AssignmentSettings, presentAssignmentSettings(settings));
});
