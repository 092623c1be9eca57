import { AssignmentCreated, AssignmentList, NewAssignment } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { assertEnrolled } from "@/app/_server/operations/choose-students";
import { assertInOrder } from "@/app/_server/operations/change-timing";
import { handInOverdue } from "@/app/_server/operations/hand-in-overdue";
import { presentAssignmentSummary } from "@/app/_server/presenters/assignments";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { timingOf } from "@/app/_server/timing";
import { createAssignment, listAssignmentsForTeacher } from "@/db/assignments";
import { SHOWN_AT_ONCE } from "@/db/assignments/showing";

export const dynamic = "force-dynamic";

/** The assignments of all sections that the teacher teaches, newest first. */
export const GET = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  await handInOverdue(db, teacher);
  const assignments = await listAssignmentsForTeacher(db, teacher);
  return answer(AssignmentList, { assignments: assignments.map(presentAssignmentSummary) });
});

/** Sets the newest version of a quiz to a section, or to some of its students. */
export const POST = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const input = await readJson(request, NewAssignment);
  const { quizId, sectionId, studentIds, shuffleItems, shuffleOptions, wordMeanings, ...others } =
    input;
  const { answersShown, scoreWithAnswers, ...rest } = others;
  const showing = {
    answersShown: answersShown ?? SHOWN_AT_ONCE.answersShown,
    scoreWithAnswers: scoreWithAnswers ?? SHOWN_AT_ONCE.scoreWithAnswers,
  };
  const timing = timingOf(rest);
  assertInOrder(timing);
  if (studentIds) await assertEnrolled(db, teacher, { sectionId, studentIds });
  const shuffling = {
    shuffleItems: shuffleItems ?? false,
    shuffleOptions: shuffleOptions ?? false,
  };
  const wish = { quizId, sectionId, studentIds, ...timing, ...shuffling, ...showing, wordMeanings };
  const id = found(await createAssignment(db, teacher, wish));
  return answer(AssignmentCreated, { id }, { status: 201 });
});
