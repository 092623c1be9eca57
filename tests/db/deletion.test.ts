import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findAttempt, recordPracticeResponse, saveResponse, startAttempt } from "@/db/attempts";
import { claimGuestWork, createGuest } from "@/db/people";
import { findQuizForTeacher, listQuizzes } from "@/db/quizzes";
import { auditEvent, school } from "@/db/schema";
import { deleteSection, deleteStudent, listRoster } from "@/db/sections";
import { createPersonSession } from "@/db/sessions";
import { readAllRows } from "../support/all-rows";
import {
  joinAs,
  makeClassroom,
  makeQuiz,
  makeTeacher,
  present,
  started,
  submit,
} from "../support/classroom";
import { describeOnEveryDriver, type TestDatabase } from "../support/every-driver";

const TOMORROW = new Date(Date.now() + 86_400_000);

async function rowsWith(database: TestDatabase, text: string): Promise<string[]> {
  return (await readAllRows(database.db)).filter((row) => row.includes(text));
}

/** A classroom whose student has rows in every table that a student can have rows in. */
async function makeBusyClassroom({ db }: TestDatabase) {
  const room = await makeClassroom(db);
  const { student, attemptId, itemId } = room;
  await submit(db, student, attemptId);
  const practice = { attemptId, itemId, optionId: "b", correct: false };
  await recordPracticeResponse(db, student, practice);
  await createPersonSession(db, student, { expiresAt: TOMORROW });
  return room;
}

describeOnEveryDriver((database) => {
  test("deleting a student leaves no row of theirs, and an event without name or id", async () => {
    const { teacher, sectionId, student, attemptId } = await makeBusyClassroom(database);
    const { personId } = student;
    expect(await deleteStudent(database.db, teacher, { sectionId, personId })).toBe(true);
    expect(await rowsWith(database, personId)).toEqual([]);
    expect(await rowsWith(database, attemptId)).toEqual([]);
    const events = await database.db
      .select({ action: auditEvent.action, actorId: auditEvent.actorId, detail: auditEvent.detail })
      .from(auditEvent)
      .where(eq(auditEvent.schoolId, teacher.schoolId));
    expect(events).toEqual([
      { action: "student-deleted", actorId: teacher.personId, detail: { sectionId } },
    ]);
  });

  test("deleting a student leaves everybody else's rows as they were", async () => {
    const { teacher, section, sectionId, student } = await makeBusyClassroom(database);
    const other = await joinAs(database.db, section.joinCode, "Gil Hart");
    const before = await rowsWith(database, other.personId);
    await deleteStudent(database.db, teacher, { sectionId, personId: student.personId });
    expect(await rowsWith(database, other.personId)).toEqual(before);
    expect(await listRoster(database.db, teacher, { sectionId })).toEqual([
      { personId: other.personId, name: "Gil Hart", signedIn: true },
    ]);
  });

  test("deleting a section deletes its students and their work, and keeps the quiz", async () => {
    const { teacher, sectionId, student, assignmentId, quiz } = await makeBusyClassroom(database);
    expect(await deleteSection(database.db, teacher, { sectionId })).toBe(true);
    expect(await rowsWith(database, student.personId)).toEqual([]);
    expect(await rowsWith(database, assignmentId)).toEqual([]);
    expect(await findQuizForTeacher(database.db, teacher, quiz)).not.toBeNull();
  });

  test("deleting a school leaves nothing of it", async () => {
    const { teacher } = await makeBusyClassroom(database);
    await database.db.delete(school).where(eq(school.id, teacher.schoolId));
    expect(await rowsWith(database, teacher.schoolId)).toEqual([]);
  });

  test("a teacher takes over all that a guest made, once, under the same ids", async () => {
    const { db } = database;
    const guest = await createGuest(db);
    const quiz = await makeQuiz(db, guest);
    const { attemptId } = started(await startAttempt(db, guest, quiz));
    const itemId = present(quiz.itemIds[0]);
    await saveResponse(db, guest, { attemptId, itemId, optionId: "b", revision: 3 });
    await submit(db, guest, attemptId);
    const practice = { attemptId, itemId, optionId: "a", correct: true };
    await recordPracticeResponse(db, guest, practice);
    const made = (await rowsWith(database, guest.schoolId)).filter(
      (row) => !/^(?:school|person) /.test(row),
    );
    const before = await findAttempt(db, guest, { attemptId });

    const teacher = await makeTeacher(db);
    const claims = await Promise.all([
      claimGuestWork(db, { guest, teacher }),
      claimGuestWork(db, { guest, teacher }),
    ]);
    expect(claims.filter(Boolean)).toEqual([{ quizzes: 1, attempts: 1 }]);
    expect(await rowsWith(database, guest.schoolId)).toEqual([]);
    expect(await rowsWith(database, guest.personId)).toEqual([]);
    const moved = made.map((row) =>
      row.replaceAll(guest.schoolId, teacher.schoolId).replaceAll(guest.personId, teacher.personId),
    );
    expect(await readAllRows(db)).toEqual(expect.arrayContaining(moved));
    expect(await findAttempt(db, teacher, { attemptId })).toEqual(before);
    expect(await listQuizzes(db, teacher)).toHaveLength(1);
  });

  test("only a guest's work can be claimed, and only by a teacher", async () => {
    const { db } = database;
    const { teacher, student } = await makeClassroom(db);
    const other = await makeTeacher(db);
    const guest = await createGuest(db);
    const before = await readAllRows(db);
    expect(await claimGuestWork(db, { guest: student, teacher: other })).toBeNull();
    expect(await claimGuestWork(db, { guest: teacher, teacher: other })).toBeNull();
    expect(await claimGuestWork(db, { guest, teacher: student })).toBeNull();
    expect(await readAllRows(db)).toEqual(before);
  });
});
