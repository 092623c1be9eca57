import { getTableName, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { accommodate, listAssignmentsForStudent } from "@/db/assignments";
import { listPracticeResponses, recordPracticeResponse, startAttempt } from "@/db/attempts";
import * as schema from "@/db/schema";
import {
  addStudents,
  createSection,
  findPersonByReturnCode,
  joinSection,
  listRoster,
  listTakenByBoth,
  mergeStudents,
  moveStudent,
} from "@/db/sections";
import { createPersonSession, findPersonBySession } from "@/db/sessions";
import { joinAs, makeClassroom, present, readAttempt, started, submit } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

test("every table that names a person is given to the kept student, or names teachers alone", () => {
  const naming = Object.values(schema)
    .filter((value) => is(value, PgTable))
    .filter((table) =>
      getTableConfig(table).foreignKeys.some(
        (key) => getTableName(key.reference().foreignTable) === "person",
      ),
    )
    .map((table) => getTableName(table));
  const merged = ["accommodation", "assigned_student", "attempt", "enrollment"];
  const signIn = ["person_session", "student_sign_in"];
  const ofTeachers = [
    "article",
    "quiz",
    "section_invitation",
    "section_teacher",
    "teacher_account",
  ];
  expect(naming.toSorted()).toEqual([...merged, ...signIn, ...ofTeachers].toSorted());
});

describeOnEveryDriver((database) => {
  test("of a student who joined twice one is left, with answers, practice, own times and device", async () => {
    const { db } = database;
    const { teacher, section, sectionId, assignmentId, itemId } = await makeClassroom(db);
    const roster = present(await addStudents(db, teacher, { sectionId, names: ["Dev Patel"] }));
    const { personId } = present(roster.find(({ name }) => name === "Dev Patel"));
    const other = await joinAs(db, section.joinCode, "dev p");
    const { attemptId } = started(await startAttempt(db, other, { assignmentId }));
    await submit(db, other, attemptId);
    await recordPracticeResponse(db, other, { attemptId, itemId, optionId: "b", correct: false });
    const ownTimes = { timePercent: 150, extraMinutes: 0, closesAt: null };
    await accommodate(db, teacher, {
      assignmentId,
      personId: other.personId,
      accommodation: ownTimes,
    });
    const token = await createPersonSession(db, other, { expiresAt: new Date("2099-01-01") });
    const twins = { sectionId, personId, otherPersonId: other.personId };
    expect(await listTakenByBoth(db, teacher, twins)).toEqual([]);

    const left = present(await mergeStudents(db, teacher, twins));
    expect(left.map(({ name, signedIn }) => [name, signedIn])).toEqual([
      ["Cleo Diaz", true],
      ["Dev Patel", true],
    ]);
    const kept = { ...other, personId };
    expect(await readAttempt(db, kept, attemptId)).toMatchObject({ state: "submitted" });
    expect(await listPracticeResponses(db, kept, { attemptId })).toHaveLength(1);
    const [row] = await listAssignmentsForStudent(db, kept);
    expect(row).toMatchObject({ attemptId, state: "done" });
    const now = new Date("2026-01-01");
    expect(await findPersonBySession(db, { token, now })).toMatchObject({ actor: { personId } });
    const { returnCode } = other;
    expect(await findPersonByReturnCode(db, { returnCode })).toMatchObject({ name: "Dev Patel" });
    expect(await listAssignmentsForStudent(db, other)).toEqual([]);
    expect(await mergeStudents(db, teacher, twins)).toBeNull();
  });

  const tookBoth: [string, boolean, boolean, "first" | "second"][] = [
    ["one handed in, whichever began first", false, true, "second"],
    ["both handed in: the one that was handed in first", true, true, "first"],
    ["neither handed in: the one that was begun first", false, false, "first"],
  ];
  test.each(tookBoth)("where both took it, %s, is kept", async (_, one, two, keptOne) => {
    const { db } = database;
    const room = await makeClassroom(db);
    const { teacher, section, sectionId, assignmentId, student } = room;
    const second = await joinAs(db, section.joinCode, "Cleo D");
    const { attemptId } = started(await startAttempt(db, second, { assignmentId }));
    if (one) await submit(db, student, room.attemptId);
    if (two) await submit(db, second, attemptId);
    const expected = keptOne === "first" ? room.attemptId : attemptId;
    const twins = { sectionId, personId: student.personId, otherPersonId: second.personId };
    const keptPersonId = keptOne === "first" ? student.personId : second.personId;
    expect(await listTakenByBoth(db, teacher, twins)).toMatchObject([
      { assignmentId, keptPersonId },
    ]);
    expect(await mergeStudents(db, teacher, twins)).toHaveLength(1);
    const list = await listAssignmentsForStudent(db, student);
    expect(list.map((each) => each.attemptId)).toEqual([expected]);
    // The kept student's own code goes on, and the other's ends.
    const returned = await findPersonByReturnCode(db, { returnCode: student.returnCode });
    expect(returned?.actor.personId).toBe(student.personId);
    expect(await findPersonByReturnCode(db, { returnCode: second.returnCode })).toBeNull();
  });

  test("two merges of the same two at once leave one student", async () => {
    const { db } = database;
    const { teacher, section, sectionId, student } = await makeClassroom(db);
    const { personId: otherPersonId } = await joinAs(db, section.joinCode, "Cleo D");
    const { personId } = student;
    const outcomes = await Promise.all([
      mergeStudents(db, teacher, { sectionId, personId, otherPersonId }),
      mergeStudents(db, teacher, { sectionId, personId: otherPersonId, otherPersonId: personId }),
    ]);
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
    expect(await listRoster(db, teacher, { sectionId })).toHaveLength(1);
  });

  test("a student moved to another class finds their answers again when they come back", async () => {
    const { db } = database;
    const { teacher, sectionId, student, attemptId } = await makeClassroom(db);
    const { personId } = student;
    const { sectionId: there } = present(await createSection(db, teacher, { name: "7b" }));
    const move = (from: string, to: string, stays = false) =>
      moveStudent(db, teacher, { sectionId: from, personId, toSectionId: to, stays });
    expect(await move(sectionId, there)).toEqual([]);
    expect(await listRoster(db, teacher, { sectionId: there })).toMatchObject([{ personId }]);
    expect(await listAssignmentsForStudent(db, student)).toEqual([]);
    expect(await readAttempt(db, student, attemptId)).toMatchObject({ state: "open" });
    expect(await move(sectionId, there)).toBeNull();
    expect(await move(there, sectionId, true)).toHaveLength(1);
    expect(await listAssignmentsForStudent(db, student)).toMatchObject([{ attemptId }]);
    expect(await move(there, there)).toBeNull();
  });

  test("a student is not moved into a class that is put away, and joins no class of a stranger", async () => {
    const { db } = database;
    const { teacher, sectionId, student } = await makeClassroom(db);
    const elsewhere = await makeClassroom(db);
    const { personId } = student;
    const toSectionId = elsewhere.sectionId;
    expect(
      await moveStudent(db, teacher, { sectionId, personId, toSectionId, stays: true }),
    ).toBeNull();
    expect(await joinSection(db, { code: elsewhere.section.joinCode, personId })).toBeNull();
  });
});
