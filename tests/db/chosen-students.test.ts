import { expect, test } from "vitest";
import {
  chooseStudents,
  createAssignment,
  findAssignmentSettings,
  listAccommodations,
  listAssignmentsForStudent,
  listAssignmentsForTeacher,
  listChoosableStudents,
} from "@/db/assignments";
import type { Actor } from "@/db/actor";
import { startAttempt } from "@/db/attempts";
import { newId } from "@/db/id";
import { deleteStudent } from "@/db/sections";
import { assignmentResults } from "@/db/results";
import { joinAs, makeClassroom, present, started } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

describeOnEveryDriver((database) => {
  /** A class of three, of whom Cleo has begun the first assignment. */
  async function makeScene() {
    const { db } = database;
    const room = await makeClassroom(db);
    const { teacher, section, quiz } = room;
    const noor = await joinAs(db, section.joinCode, "Noor Ali");
    const otto = await joinAs(db, section.joinCode, "Otto Beck");
    const assignTo = (...students: readonly Actor[]) =>
      createAssignment(db, teacher, {
        quizId: quiz.quizId,
        sectionId: section.sectionId,
        studentIds: students.map(({ personId }) => personId),
      });
    const choose = (assignmentId: string, students: readonly Actor[] | null) =>
      chooseStudents(db, teacher, {
        assignmentId,
        studentIds: students && students.map(({ personId }) => personId),
      });
    const sees = async (student: Actor, assignmentId: string) => {
      const listed = await listAssignmentsForStudent(db, student);
      return listed.some((assignment) => assignment.assignmentId === assignmentId);
    };
    const chosen = async (assignmentId: string) =>
      (await listChoosableStudents(db, teacher, { assignmentId }))
        .filter(({ isChosen }) => isChosen)
        .map(({ name }) => name);
    return { ...room, db, noor, otto, assignTo, choose, sees, chosen };
  }

  test("an assignment for chosen students is there for them alone", async () => {
    const { db, noor, otto, assignTo, sees } = await makeScene();
    const assignmentId = present(await assignTo(noor));
    expect([await sees(noor, assignmentId), await sees(otto, assignmentId)]).toEqual([true, false]);
    expect(started(await startAttempt(db, noor, { assignmentId })).isNew).toBe(true);
    expect(await startAttempt(db, otto, { assignmentId })).toBeNull();
  });

  test("the teacher's lists count and show the chosen alone", async () => {
    const { db, teacher, noor, assignTo } = await makeScene();
    const assignmentId = present(await assignTo(noor));
    const listed = await listAssignmentsForTeacher(db, teacher);
    const line = present(listed.find((assignment) => assignment.assignmentId === assignmentId));
    const results = present(await assignmentResults(db, teacher, { assignmentId }));
    const times = await listAccommodations(db, teacher, { assignmentId });
    expect(line.studentCount).toBe(1);
    expect(results.students.map(({ name }) => name)).toEqual(["Noor Ali"]);
    expect(times.map(({ name }) => name)).toEqual(["Noor Ali"]);
    expect((await findAssignmentSettings(db, teacher, { assignmentId }))?.forChosen).toBe(true);
  });

  test("whoever joins later has what is for everybody, and nothing that is for the chosen", async () => {
    const { db, section, assignmentId, noor, assignTo, sees } = await makeScene();
    const forNoor = present(await assignTo(noor));
    const late = await joinAs(db, section.joinCode, "Pia Roth");
    expect([await sees(late, assignmentId), await sees(late, forNoor)]).toEqual([true, false]);
  });

  test("another choice gives and takes; null is everybody again", async () => {
    const { noor, otto, assignTo, choose, sees, chosen } = await makeScene();
    const assignmentId = present(await assignTo(noor));
    await choose(assignmentId, [otto]);
    expect([await sees(noor, assignmentId), await sees(otto, assignmentId)]).toEqual([false, true]);
    await choose(assignmentId, null);
    expect([await sees(noor, assignmentId), await sees(otto, assignmentId)]).toEqual([true, true]);
    expect(await chosen(assignmentId)).toEqual([]);
  });

  test("who has begun keeps the assignment, and their work in the results", async () => {
    const scene = await makeScene();
    const { db, teacher, student, assignmentId, noor, choose, sees, chosen } = scene;
    await choose(assignmentId, [noor]);
    expect(await chosen(assignmentId)).toEqual(["Cleo Diaz", "Noor Ali"]);
    expect(await sees(student, assignmentId)).toBe(true);
    const resumed = started(await startAttempt(db, student, { assignmentId }));
    expect(resumed).toMatchObject({ attemptId: scene.attemptId, isNew: false });
    const { students } = present(await assignmentResults(db, teacher, { assignmentId }));
    expect(students.map(({ name }) => name)).toEqual(["Cleo Diaz", "Noor Ali"]);
  });

  test("a student of another class, or of none, is refused, and nothing changes", async () => {
    const { db, assignmentId, noor, teacher, assignTo, choose, sees } = await makeScene();
    const elsewhere = (await makeClassroom(db, teacher)).student;
    const nobody = { ...noor, personId: newId() };
    const before = (await listAssignmentsForTeacher(db, teacher)).length;
    for (const stranger of [elsewhere, nobody]) {
      expect(await choose(assignmentId, [noor, stranger])).toBeNull();
      expect(await assignTo(noor, stranger)).toBeNull();
    }
    expect(await sees(elsewhere, assignmentId)).toBe(false);
    expect(await sees(noor, assignmentId)).toBe(true);
    expect(await listAssignmentsForTeacher(db, teacher)).toHaveLength(before);
  });

  test("an assignment whose one student is deleted does not fall to the class", async () => {
    const { db, teacher, section, noor, otto, assignTo, sees } = await makeScene();
    const assignmentId = present(await assignTo(noor));
    await deleteStudent(db, teacher, { sectionId: section.sectionId, personId: noor.personId });
    expect(await sees(otto, assignmentId)).toBe(false);
  });
});
