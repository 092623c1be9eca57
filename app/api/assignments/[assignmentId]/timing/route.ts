import { AssignmentSettings, Timing } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { changeTiming } from "@/app/_server/operations/change-timing";
import { presentAssignmentSettings } from "@/app/_server/presenters/assignments";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { timingOf } from "@/app/_server/timing";

export const dynamic = "force-dynamic";

/** Changes when an assignment may be taken, also for attempts under way. */
export const PUT = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const timing = timingOf(await readJson(request, Timing));
  const settings = await changeTiming(db, teacher, { ...params, timing });
  return answer(AssignmentSettings, presentAssignmentSettings(settings));
});
