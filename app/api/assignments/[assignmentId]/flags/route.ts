import { FlagListForTeacher } from "@/app/_contract/flags";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentFlagOfStudent } from "@/app/_server/presenters/flags";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { findAssignmentSettings } from "@/db/assignments";
import { listFlagsOfAssignment } from "@/db/flags";

export const dynamic = "force-dynamic";

/** What students reported about the questions of an assignment. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  found(await findAssignmentSettings(db, teacher, params));
  const flags = await listFlagsOfAssignment(db, teacher, params);
  return answer(FlagListForTeacher, { flags: flags.map(presentFlagOfStudent) });
});
