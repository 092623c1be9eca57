import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type {
  AccommodationList,
  AssignedQuiz,
  AssignedStudents,
  AssignmentList,
  AssignmentResults,
  AssignmentSettings,
} from "@/app/_contract/assignments";
import type { Gradebook, StudentAttempt } from "@/app/_contract/gradebook";
import type { QuizForTeacher, QuizList } from "@/app/_contract/quizzes";
import type { SectionForTeacher, SectionList } from "@/app/_contract/sections";
import {
  findAssignmentSettings,
  listAccommodations,
  listAssignmentsForTeacher,
} from "@/db/assignments";
import { findQuizForTeacher, listQuizzes } from "@/db/quizzes";
import { assignedQuiz, assignmentResults, gradebook, studentAttempt } from "@/db/results";
import { listSections } from "@/db/sections";
import { findStudentOrGuest } from "../actor";
import { found } from "../errors";
import { handInOverdue } from "../operations/hand-in-overdue";
import { readAssignedStudents } from "../operations/read-assigned-students";
import { findSectionPage } from "../operations/find-section-page";
import {
  presentAccommodations,
  presentAssignedQuiz,
  presentAssignmentResults,
  presentAssignedStudents,
  presentAssignmentSettings,
  presentAssignmentSummary,
} from "../presenters/assignments";
import { presentGradebook, presentStudentAttempt } from "../presenters/gradebook";
import { presentQuizForTeacher, presentQuizSummary } from "../presenters/quiz-for-teacher";
import { presentSectionPage, presentSectionSummary } from "../presenters/section-for-teacher";
import { loadPage, type PageCall } from "./load-page";

/** The teacher's own page: sections, quizzes and assignments, and whether this browser has a guest's work to take over. */
export function loadTeacherPage(): Promise<
  SectionList & QuizList & AssignmentList & { hasGuestWork: boolean }
> {
  return loadForTeacher(async ({ db, actor }) => {
    await handInOverdue(db, actor);
    return {
      sections: (await listSections(db, actor)).map(presentSectionSummary),
      quizzes: (await listQuizzes(db, actor)).map(presentQuizSummary),
      assignments: (await listAssignmentsForTeacher(db, actor)).map(presentAssignmentSummary),
      hasGuestWork:
        (await findStudentOrGuest(db, { headers: await headers() }))?.actor.role === "guest",
    };
  });
}

/** A quiz of the teacher's own, keys included. */
export function loadQuizPage(quizId: string): Promise<QuizForTeacher> {
  return loadForTeacher(async ({ db, actor }) =>
    presentQuizForTeacher(found(await findQuizForTeacher(db, actor, { quizId }))),
  );
}

/** The teacher's classes, for a quiz to be assigned to. */
export function loadSections(): Promise<SectionList> {
  return loadForTeacher(async ({ db, actor }) => ({
    sections: (await listSections(db, actor)).map(presentSectionSummary),
  }));
}

/** Lets a teacher into a page that shows nothing of theirs. */
export function requireTeacherPage(): Promise<void> {
  return loadForTeacher(() => Promise.resolve());
}

/** A section with its join code, roster and assignments. */
export function loadSectionPage(sectionId: string): Promise<SectionForTeacher> {
  return loadForTeacher(async ({ db, actor }) =>
    presentSectionPage(await findSectionPage(db, actor, { sectionId })),
  );
}

/** Who is how far with an assignment, and how each item went. */
export function loadResultsPage(assignmentId: string): Promise<AssignmentResults> {
  return loadForTeacher(async ({ db, actor }) => {
    await handInOverdue(db, actor, { assignmentId });
    return presentAssignmentResults(found(await assignmentResults(db, actor, { assignmentId })));
  });
}

/** How each item went, with the article that it is about. */
export function loadReportPage(
  assignmentId: string,
): Promise<{ results: AssignmentResults; quiz: AssignedQuiz }> {
  return loadForTeacher(async ({ db, actor }) => {
    await handInOverdue(db, actor, { assignmentId });
    const results = found(await assignmentResults(db, actor, { assignmentId }));
    const quiz = found(await assignedQuiz(db, actor, { assignmentId }));
    return { results: presentAssignmentResults(results), quiz: presentAssignedQuiz(quiz) };
  });
}

/** What one student answered. */
export function loadStudentAttemptPage(
  assignmentId: string,
  attemptId: string,
): Promise<StudentAttempt> {
  return loadForTeacher(async ({ db, actor }) => {
    await handInOverdue(db, actor, { attemptId });
    return presentStudentAttempt(
      found(await studentAttempt(db, actor, { assignmentId, attemptId })),
    );
  });
}

/** The scores of a section. */
export function loadGradebookPage(sectionId: string): Promise<Gradebook> {
  return loadForTeacher(async ({ db, actor }) => {
    await handInOverdue(db, actor, { sectionId });
    return presentGradebook(found(await gradebook(db, actor, { sectionId })));
  });
}

/** For whom an assignment is, and when it may be taken, by all and by one alone. */
export function loadAssignmentSettingsPage(assignmentId: string): Promise<{
  settings: AssignmentSettings;
  assigned: AssignedStudents;
  accommodations: AccommodationList;
}> {
  return loadForTeacher(async ({ db, actor }) => {
    const settings = found(await findAssignmentSettings(db, actor, { assignmentId }));
    const students = await listAccommodations(db, actor, { assignmentId });
    return {
      settings: presentAssignmentSettings(settings),
      assigned: presentAssignedStudents(await readAssignedStudents(db, actor, { assignmentId })),
      accommodations: presentAccommodations(students),
    };
  });
}

/** Like `loadPage`, for teachers alone: anybody else is sent to sign in, whatever the page's id. */
function loadForTeacher<T>(load: (call: PageCall) => Promise<T>): Promise<T> {
  return loadPage(
    (call) => {
      if (call.actor.role !== "teacher") redirect("/sign-in");
      return load(call);
    },
    () => redirect("/sign-in"),
  );
}
