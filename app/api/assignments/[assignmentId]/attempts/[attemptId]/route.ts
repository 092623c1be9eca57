import { StudentAttempt } from "@/app/_contract/gradebook";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { handInOverdue } from "@/app/_server/operations/hand-in-overdue";
import { presentStudentAttempt } from "@/app/_server/presenters/gradebook";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { studentAttempt } from "@/db/results";

export const dynamic = "force-dynamic";

/** What one student answered, with keys and evidence. */
export const GET = route<{ assignmentId: string; attemptId: string }>(
  async ({ db, request, params }) => {
    const teacher = await requireTeacher(db, request);
    await handInOverdue(db, teacher, params);
    return answer(
      StudentAttempt,
      presentStudentAttempt(found(await studentAttempt(db, teacher, params))),
    );
  },
);
