import { AssignedStudents, StudentChoice } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { chooseStudents } from "@/app/_server/operations/choose-students";
import { readAssignedStudents } from "@/app/_server/operations/read-assigned-students";
import { presentAssignedStudents } from "@/app/_server/presenters/assignments";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Whom an assignment is set to, of everybody in its section. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const assigned = await readAssignedStudents(db, teacher, params);
  return answer(AssignedStudents, presentAssignedStudents(assigned));
});

/** Sets an assignment to some students of its section, or to everybody there. */
export const PUT = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const { studentIds } = await readJson(request, StudentChoice);
  const assigned = await chooseStudents(db, teacher, { ...params, studentIds });
  return answer(AssignedStudents, presentAssignedStudents(assigned));
});
