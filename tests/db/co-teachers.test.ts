import { expect, test } from "vitest";
import { createAssignment, listAssignmentsForTeacher } from "@/db/assignments";
import type { Database } from "@/db/database";
import { newId } from "@/db/id";
import { findTeacherByAuthUser } from "@/db/people";
import { findQuizForTeacher } from "@/db/quizzes";
import { assignmentResults, gradebook } from "@/db/results";
import { user } from "@/db/schema";
import {
  acceptInvitation,
  createInvitedTeacher,
  findInvitation,
  findSection,
  inviteTeacher,
  listTeachers,
  removeTeacher,
} from "@/db/sections";
import { makeClassroom, makeColleague, makeQuiz, present } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const TOMORROW = new Date(Date.now() + 86_400_000);
const YESTERDAY = new Date(Date.now() - 86_400_000);

/** A classroom, a colleague of its school, and the token of an invitation to it. */
async function makeInvited(db: Database, expiresAt = TOMORROW) {
  const room = await makeClassroom(db);
  const colleague = await makeColleague(db, room.teacher);
  const { sectionId } = room;
  const token = present(await inviteTeacher(db, room.teacher, { sectionId, expiresAt }));
  return { ...room, colleague, token };
}

describeOnEveryDriver((database) => {
  test("a colleague who accepts sees and changes the class, but not the quizzes of others", async () => {
    const { db } = database;
    const { teacher, colleague, token, sectionId, assignmentId, quiz } = await makeInvited(db);
    expect(await findInvitation(db, { token })).toMatchObject({ sectionName: "7a" });
    expect(await findSection(db, colleague, { sectionId })).toBeNull();
    expect(await listTeachers(db, colleague, { sectionId })).toBeNull();
    expect(await acceptInvitation(db, colleague, { token })).toEqual({
      kind: "accepted",
      sectionId,
    });
    const names = present(await listTeachers(db, teacher, { sectionId })).map(({ name }) => name);
    expect(names).toEqual(["Ada Berg", "Ben Carr"]);
    expect(await gradebook(db, colleague, { sectionId })).not.toBeNull();
    expect(await assignmentResults(db, colleague, { assignmentId })).not.toBeNull();
    expect(await findQuizForTeacher(db, colleague, { quizId: quiz.quizId })).toBeNull();
    const own = await makeQuiz(db, colleague);
    const wish = { quizId: own.quizId, sectionId, dueAt: null };
    expect(await createAssignment(db, colleague, wish)).not.toBeNull();
    expect(await listAssignmentsForTeacher(db, teacher)).toHaveLength(2);
  });

  test("of two who accept at once one is let in, and nobody after them", async () => {
    const { db } = database;
    const { teacher, colleague, token, sectionId } = await makeInvited(db);
    const other = await makeColleague(db, teacher);
    const outcomes = await Promise.all([
      acceptInvitation(db, colleague, { token }),
      acceptInvitation(db, other, { token }),
    ]);
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
    expect(await listTeachers(db, teacher, { sectionId })).toHaveLength(2);
    expect(await findInvitation(db, { token })).toBeNull();
  });

  test("a new account made with an invitation is of the school that invites", async () => {
    const { db } = database;
    const { teacher, token, sectionId } = await makeInvited(db);
    const authUserId = newId();
    await db.insert(user).values({ id: authUserId, name: "Eli", email: `${authUserId}@a.example` });
    const made = present(await createInvitedTeacher(db, { token, authUserId, name: "Eli" }));
    expect(made.schoolId).toBe(teacher.schoolId);
    expect((await findTeacherByAuthUser(db, { authUserId }))?.actor).toEqual(made);
    expect(await findSection(db, made, { sectionId })).not.toBeNull();
    expect(await createInvitedTeacher(db, { token, authUserId: newId(), name: "Flo" })).toBeNull();
  });

  test("an invitation lets in nobody of another school, no student, and who teaches already keeps it", async () => {
    const { db } = database;
    const { teacher, student, token, sectionId } = await makeInvited(db);
    const elsewhere = await makeClassroom(db);
    expect(await acceptInvitation(db, elsewhere.teacher, { token })).toEqual({
      kind: "other-school",
    });
    expect(await acceptInvitation(db, student, { token })).toBeNull();
    expect(await acceptInvitation(db, teacher, { token })).toMatchObject({ kind: "accepted" });
    expect(await findInvitation(db, { token })).not.toBeNull();
    expect(await listTeachers(db, teacher, { sectionId })).toHaveLength(1);
  });

  test("an invitation ends when it expires, is replaced, or who made it has left", async () => {
    const { db } = database;
    const late = await makeInvited(db, YESTERDAY);
    expect(await acceptInvitation(db, late.colleague, { token: late.token })).toBeNull();
    const { teacher, colleague, token, sectionId } = await makeInvited(db);
    const wish = { sectionId, expiresAt: TOMORROW };
    const newer = present(await inviteTeacher(db, teacher, wish));
    expect(await findInvitation(db, { token })).toBeNull();
    await acceptInvitation(db, colleague, { token: newer });
    const theirs = present(await inviteTeacher(db, colleague, wish));
    const { personId } = colleague;
    expect(await removeTeacher(db, teacher, { sectionId, personId })).toBe("removed");
    expect(await findInvitation(db, { token: theirs })).toBeNull();
    expect(await findSection(db, colleague, { sectionId })).toBeNull();
  });

  test("a class is never left without a teacher, also when two leave at once", async () => {
    const { db } = database;
    const { teacher, colleague, token, sectionId } = await makeInvited(db);
    const leave = (actor: typeof colleague) =>
      removeTeacher(db, actor, { sectionId, personId: actor.personId });
    expect(await leave(teacher)).toBe("last");
    await acceptInvitation(db, colleague, { token });
    const outcomes = await Promise.all([leave(teacher), leave(colleague)]);
    expect(new Set(outcomes)).toEqual(new Set(["last", "removed"]));
  });
});
