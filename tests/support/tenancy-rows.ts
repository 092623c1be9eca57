import type { Actor } from "@/db/actor";
import * as assignments from "@/db/assignments";
import { NO_LIMITS } from "@/db/assignments/timing";
import * as attempts from "@/db/attempts";
import type { Database } from "@/db/database";
import * as flags from "@/db/flags";
import * as quizzes from "@/db/quizzes";
import * as results from "@/db/results";
import * as rulings from "@/db/rulings";
import * as sections from "@/db/sections";
import type { Item } from "@/questions/types";
import { sampleItems } from "./sample-quiz";

/** What a call may name. */
export type IdName =
  | "quizId"
  | "itemId"
  | "sectionId"
  | "otherSectionId"
  | "personId"
  | "otherPersonId"
  | "assignmentId"
  | "attemptId";

export type Ids = Record<IdName, string>;

/** A function of the access layer, and who may call it about what. */
export interface Row {
  /** Who may do it. */
  readonly allowed: "teacher" | "student";
  /** Which attempt of the section's the ids name: the open one, where nothing else is said. */
  readonly attempt?: "submitted" | "overdue";
  readonly call: (db: Database, actor: Actor, ids: Ids) => Promise<unknown>;
}

const locked = (db: Database, actor: Actor, ids: Ids) =>
  db.transaction((tx) => attempts.lockAttemptForSubmission(tx, actor, ids));

const [content] = sampleItems(1) as [Item];

const noScore = { earned: 0, possible: 1 };

const someSchedule = {
  dueAt: new Date("2026-03-02T09:00:00Z"),
  memory: {
    stability: 1,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    scheduledDays: 1,
    lastReview: "2026-03-01T09:00:00.000Z",
  },
};

/** Every function that takes an id of something that has an owner. */
export const ROWS: Readonly<Record<string, Row>> = {
  findQuizForTeacher: { allowed: "teacher", call: quizzes.findQuizForTeacher },
  removeItemFromQuiz: { allowed: "teacher", call: quizzes.removeItemFromQuiz },
  moveItemInQuiz: {
    allowed: "teacher",
    call: (db, actor, ids) => quizzes.moveItemInQuiz(db, actor, { ...ids, position: 2 }),
  },
  editItemOfQuiz: {
    allowed: "teacher",
    call: (db, actor, ids) => quizzes.editItemOfQuiz(db, actor, { ...ids, content }),
  },
  addItemToQuiz: {
    allowed: "teacher",
    call: (db, actor, ids) => quizzes.addItemToQuiz(db, actor, { ...ids, content }),
  },
  giveItemPoints: {
    allowed: "teacher",
    call: (db, actor, ids) => quizzes.giveItemPoints(db, actor, { ...ids, points: 2 }),
  },
  approveItem: {
    allowed: "teacher",
    call: (db, actor, ids) => quizzes.approveItem(db, actor, { ...ids, approved: true }),
  },
  stepInHistory: {
    allowed: "teacher",
    call: (db, actor, ids) => quizzes.stepInHistory(db, actor, { ...ids, step: "undo" }),
  },
  findSection: { allowed: "teacher", call: sections.findSection },
  changeSection: {
    allowed: "teacher",
    call: (db, actor, { sectionId }) =>
      sections.changeSection(db, actor, { sectionId, name: "8b", newJoinCode: true }),
  },
  deleteSection: { allowed: "teacher", call: sections.deleteSection },
  listRoster: { allowed: "teacher", call: sections.listRoster },
  addStudents: {
    allowed: "teacher",
    call: (db, actor, { sectionId }) =>
      sections.addStudents(db, actor, { sectionId, names: ["Eve Fox"] }),
  },
  deleteStudent: { allowed: "teacher", call: sections.deleteStudent },
  moveStudent: {
    allowed: "teacher",
    call: (db, actor, { sectionId, personId, otherSectionId }) =>
      sections.moveStudent(db, actor, {
        sectionId,
        personId,
        toSectionId: otherSectionId,
        stays: true,
      }),
  },
  listTakenByBoth: { allowed: "teacher", call: sections.listTakenByBoth },
  mergeStudents: { allowed: "teacher", call: sections.mergeStudents },
  listTeachers: { allowed: "teacher", call: sections.listTeachers },
  removeTeacher: {
    allowed: "teacher",
    call: (db, actor, { sectionId }) =>
      sections.removeTeacher(db, actor, { sectionId, personId: actor.personId }),
  },
  inviteTeacher: {
    allowed: "teacher",
    call: (db, actor, { sectionId }) =>
      sections.inviteTeacher(db, actor, { sectionId, expiresAt: new Date("2099-01-01") }),
  },
  resetReturnCode: { allowed: "teacher", call: sections.resetReturnCode },
  createAssignment: {
    allowed: "teacher",
    call: (db, actor, ids) => assignments.createAssignment(db, actor, { ...ids, dueAt: null }),
  },
  findAssignmentSettings: { allowed: "teacher", call: assignments.findAssignmentSettings },
  listAccommodations: { allowed: "teacher", call: assignments.listAccommodations },
  accommodate: {
    allowed: "teacher",
    call: (db, actor, { assignmentId, personId }) =>
      assignments.accommodate(db, actor, {
        assignmentId,
        personId,
        accommodation: { timePercent: 150, extraMinutes: 0, closesAt: null },
      }),
  },
  listChoosableStudents: { allowed: "teacher", call: assignments.listChoosableStudents },
  chooseStudents: {
    allowed: "teacher",
    call: (db, actor, { assignmentId, personId }) =>
      assignments.chooseStudents(db, actor, { assignmentId, studentIds: [personId] }),
  },
  changeTiming: {
    allowed: "teacher",
    call: (db, actor, { assignmentId }) =>
      assignments.changeTiming(db, actor, { assignmentId, timing: NO_LIMITS }),
  },
  changeShowing: {
    allowed: "teacher",
    call: (db, actor, { assignmentId }) =>
      assignments.changeShowing(db, actor, {
        assignmentId,
        showing: { answersShown: "when-released", scoreWithAnswers: true, isReleased: false },
      }),
  },
  assignmentResults: { allowed: "teacher", call: results.assignmentResults },
  assignedQuiz: { allowed: "teacher", call: results.assignedQuiz },
  gradebook: { allowed: "teacher", call: results.gradebook },
  submittedResponses: { allowed: "teacher", call: results.submittedResponses },
  studentAttempt: { allowed: "teacher", call: results.studentAttempt },
  lockItemForRuling: {
    allowed: "teacher",
    call: (db, actor, ids) => db.transaction((tx) => rulings.lockItemForRuling(tx, actor, ids)),
  },
  recordRuling: {
    allowed: "teacher",
    call: (db, actor, ids) =>
      db.transaction(async (tx) => {
        const found = await rulings.lockItemForRuling(tx, actor, ids);
        if (found === null) return null;
        const { assignmentId, itemId } = ids;
        const ruling = { kind: "void" } as const;
        return rulings.recordRuling(tx, actor, {
          assignmentId,
          itemId,
          ruling,
          note: "",
          regrades: [],
        });
      }),
  },
  listScoreChanges: {
    allowed: "student",
    attempt: "submitted",
    call: rulings.listScoreChanges,
  },
  "startAttempt at an assignment": {
    allowed: "student",
    call: (db, actor, { assignmentId }) => attempts.startAttempt(db, actor, { assignmentId }),
  },
  "startAttempt at a quiz of one's own": {
    allowed: "teacher",
    call: (db, actor, { quizId }) => attempts.startAttempt(db, actor, { quizId }),
  },
  listOverdueAttempts: {
    allowed: "teacher",
    attempt: "overdue",
    call: attempts.listOverdueAttempts,
  },
  findAttemptTime: { allowed: "student", call: attempts.findAttemptTime },
  findAttempt: { allowed: "student", call: attempts.findAttempt },
  listResponses: { allowed: "student", call: attempts.listResponses },
  saveResponse: {
    allowed: "student",
    call: (db, actor, ids) =>
      attempts.saveResponse(db, actor, { ...ids, optionId: "b", revision: 7 }),
  },
  listAnnotations: {
    allowed: "student",
    attempt: "submitted",
    call: attempts.listAnnotations,
  },
  saveAnnotation: {
    allowed: "student",
    call: (db, actor, { attemptId }) =>
      attempts.saveAnnotation(db, actor, { attemptId, place: "0.0-0.9", note: "", revision: 1 }),
  },
  allowsWordMeanings: { allowed: "student", call: attempts.allowsWordMeanings },
  listFlagsOfAttempt: { allowed: "student", attempt: "submitted", call: flags.listFlagsOfAttempt },
  listFlagsOfAssignment: { allowed: "teacher", call: flags.listFlagsOfAssignment },
  raiseFlag: {
    allowed: "student",
    attempt: "submitted",
    call: (db, actor, ids) => flags.raiseFlag(db, actor, { ...ids, comment: "Is it?" }),
  },
  answerFlag: {
    allowed: "teacher",
    attempt: "submitted",
    call: (db, actor, ids) => flags.answerFlag(db, actor, { ...ids, answer: "It is." }),
  },
  lockAttemptForSubmission: { allowed: "student", call: locked },
  recordScore: {
    allowed: "student",
    call: (db, actor, { attemptId, itemId }) =>
      db.transaction(async (tx) => {
        const found = await attempts.lockAttemptForSubmission(tx, actor, { attemptId });
        const items = (found?.items ?? [{ itemId }]).map((item) => ({ ...item, ...noScore }));
        return attempts.recordScore(tx, actor, { attemptId, ...noScore, items });
      }),
  },
  findScore: { allowed: "student", attempt: "submitted", call: attempts.findScore },
  listPracticeResponses: {
    allowed: "student",
    attempt: "submitted",
    call: attempts.listPracticeResponses,
  },
  recordPracticeResponse: {
    allowed: "student",
    attempt: "submitted",
    call: (db, actor, ids) =>
      attempts.recordPracticeResponse(db, actor, { ...ids, optionId: "b", correct: false }),
  },
  keepPracticeCard: {
    allowed: "student",
    attempt: "submitted",
    call: (db, actor, { attemptId, itemId }) =>
      attempts.keepPracticeCard(db, actor, { attemptId, itemId, ...someSchedule }),
  },
  listSecondChances: {
    allowed: "student",
    attempt: "submitted",
    call: attempts.listSecondChances,
  },
  recordSecondChance: {
    allowed: "student",
    attempt: "submitted",
    call: (db, actor, ids) =>
      attempts.recordSecondChance(db, actor, { ...ids, optionId: "a", correct: true }),
  },
};

/** Functions without an id of something owned: they list the actor's own, make new things, or read a secret. */
export const WITHOUT_IDS = [
  "acceptInvitation",
  "createInvitedTeacher",
  "createQuizWithVersion",
  "createSection",
  "findInvitation",
  "findPersonByReturnCode",
  "findSectionByJoinCode",
  "joinSection",
  "listAssignmentsForStudent",
  "listAssignmentsForTeacher",
  "listOwnItemScores",
  "listPracticeCards",
  "listQuizzes",
  "listSections",
  // These are pieces of the functions above and take no actor.
  "listQuizItems",
  "listRulings",
  "progressOf",
];
