import type {
  AccommodatedStudent as Accommodated,
  AssignmentForStudent as StudentsAssignment,
  AssignmentForTeacher as TeachersAssignment,
  AssignmentSettings as Settings,
} from "@/db/assignments";
import { closingOf } from "@/db/assignments/timing";
import type {
  AssignedQuiz as QuizOfAssignment,
  AssignmentResults as Results,
  ItemResult as ResultOfItem,
} from "@/db/results";
import type {
  AccommodationList,
  AssignedQuiz,
  AssignedStudents,
  AssignmentForStudent,
  AssignmentResults,
  AssignmentSettings,
  AssignmentSummary,
  ItemResult,
} from "../../_contract/assignments";
import { takesSeveral } from "../../_contract/answer-parts";
import { discriminationOf, doubtOfKey } from "../analysis/item-statistics";
import { asRuled } from "../as-ruled";
import { keyOptionOf } from "../key-option";
import type { AssignedStudents as Assigned } from "../operations/read-assigned-students";
import { presentArticle } from "./article";
import { presentItemWithKey } from "./item-with-key";

/** A line in a student's list. */
export function presentAssignmentForStudent(assignment: StudentsAssignment): AssignmentForStudent {
  const { assignmentId, title, sectionName, timing, availability, state, attemptId, score, shown } =
    assignment;
  return {
    id: assignmentId,
    title,
    section: { name: sectionName },
    opensAt: isoOf(timing.opensAt),
    dueAt: isoOf(timing.dueAt),
    closesAt: isoOf(closingOf(timing)),
    timeLimitMinutes: timing.timeLimitMinutes,
    availability: availability.state,
    state,
    attemptId,
    score,
    answersShown: shown.answers,
    answersFrom: isoOf(shown.answersFrom),
  };
}

/** An assignment's settings for its teacher. */
export function presentAssignmentSettings(settings: Settings): AssignmentSettings {
  const { assignmentId, title, sectionName, timing, showing } = settings;
  const { latePolicy, timeLimitMinutes } = timing;
  return {
    id: assignmentId,
    title,
    section: { name: sectionName },
    timing: {
      opensAt: isoOf(timing.opensAt),
      dueAt: isoOf(timing.dueAt),
      closesAt: isoOf(timing.closesAt),
      latePolicy,
      timeLimitMinutes,
    },
    showing: {
      answersShown: showing.answersShown,
      scoreWithAnswers: showing.scoreWithAnswers,
      isReleased: showing.releasedAt !== null,
    },
  };
}

const isoOf = (instant: Date | null) => instant?.toISOString() ?? null;

/** Whom an assignment is set to. */
export function presentAssignedStudents({ forChosen, students }: Assigned): AssignedStudents {
  return {
    forChosen,
    students: students.map(({ personId, ...student }) => ({ id: personId, ...student })),
  };
}

/** The students of an assignment, each with the times of their own. */
export function presentAccommodations(students: readonly Accommodated[]): AccommodationList {
  return {
    students: students.map(({ personId, name, accommodation }) => ({
      id: personId,
      name,
      accommodation: accommodation && {
        ...accommodation,
        closesAt: isoOf(accommodation.closesAt),
      },
    })),
  };
}

/** A line in a teacher's list. */
export function presentAssignmentSummary(assignment: TeachersAssignment): AssignmentSummary {
  const { studentCount, done, openFlags } = assignment;
  return { ...presentAssignment(assignment), studentCount, done, openFlags };
}

/** All of an assignment for its teacher: who is how far, and how each item went. */
export function presentAssignmentResults(results: Results): AssignmentResults {
  return {
    assignment: { ...presentAssignment(results), itemCount: results.items.length },
    students: results.students.map(({ personId, ...student }) => ({
      id: personId,
      name: student.name,
      attemptId: student.attemptId,
      state: student.state,
      isLate: student.isLate,
      hasOwnTimes: student.hasOwnTimes,
      presence: student.presence,
      lastAnswered: student.lastAnswered,
      answered: student.answered,
      score: student.score,
    })),
    items: results.items.map((item) => ({
      ...presentItemResult(asRuled(item)),
      note: results.notes.get(item.itemId) ?? "",
    })),
  };
}

type Shared = Pick<TeachersAssignment, "assignmentId" | "quizId" | "title" | "section" | "dueAt">;

function presentAssignment({ assignmentId, quizId, title, section, dueAt }: Shared) {
  return {
    id: assignmentId,
    quizId,
    title,
    section: { id: section.sectionId, name: section.name },
    dueAt: dueAt?.toISOString() ?? null,
  };
}

function presentItemResult(result: ResultOfItem): Omit<ItemResult, "note"> {
  const { itemId, position, item, ruling, n, earned, possible, optionCounts } = result;
  return {
    id: itemId,
    position,
    type: item.type,
    stem: item.stem,
    facility: possible > 0 ? earned / possible : null,
    n,
    discrimination: discriminationOf(result),
    // With two right answers, or none that counts, no single key is left to doubt.
    keyDoubt:
      !takesSeveral(item.type) && (ruling === undefined || ruling.kind === "key")
        ? doubtOfKey(result, keyOptionOf(item).id)
        : null,
    ruling: ruling ?? null,
    options: item.options.map(({ id, text, correct, why, part }) => ({
      id,
      text,
      correct,
      count: optionCounts[id] ?? 0,
      why,
      ...(part === undefined ? {} : { part }),
    })),
  };
}

/** What a section was given, keys and proof included, for its teacher. */
export function presentAssignedQuiz({ article, items }: QuizOfAssignment): AssignedQuiz {
  return {
    article: presentArticle(article),
    items: items.map((item) => presentItemWithKey(asRuled(item), article)),
  };
}
