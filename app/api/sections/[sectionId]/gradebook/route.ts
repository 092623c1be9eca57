import { Gradebook } from "@/app/_contract/gradebook";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { handInOverdue } from "@/app/_server/operations/hand-in-overdue";
import { presentGradebook } from "@/app/_server/presenters/gradebook";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { gradebook } from "@/db/results";

export const dynamic = "force-dynamic";

/** The scores of all students of a section at all its assignments. */
export const GET = route<{ sectionId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  await handInOverdue(db, teacher, params);
  return answer(Gradebook, presentGradebook(found(await gradebook(db, teacher, params))));
});
