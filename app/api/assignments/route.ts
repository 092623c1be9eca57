import { AssignmentCreated, AssignmentList, NewAssignment } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentAssignmentSummary } from "@/app/_server/presenters/assignments";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { createAssignment, listAssignmentsForTeacher } from "@/db/assignments";

export const dynamic = "force-dynamic";

/** The assignments of all sections that the teacher teaches, newest first. */
export const GET = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const assignments = await listAssignmentsForTeacher(db, teacher);
  return answer(AssignmentList, { assignments: assignments.map(presentAssignmentSummary) });
});

/** Sets the newest version of a quiz to a section. */
export const POST = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const { quizId, sectionId, dueAt } = await readJson(request, NewAssignment);
  const due = dueAt === undefined ? null : new Date(dueAt);
  const id = found(await createAssignment(db, teacher, { quizId, sectionId, dueAt: due }));
  return answer(AssignmentCreated, { id }, { status: 201 });
});
