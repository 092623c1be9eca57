import { expect, test } from "vitest";
import {
  createAssignment,
  listAssignmentsForStudent,
  listAssignmentsForTeacher,
} from "@/db/assignments";
import { startAttempt } from "@/db/attempts";
import { createTeacher, findPerson, findTeacherByAuthUser } from "@/db/people";
import {
  addStudents,
  changeSection,
  findPersonByReturnCode,
  findSectionByJoinCode,
  joinSection,
  listRoster,
  listSections,
  resetReturnCode,
} from "@/db/sections";
import {
  createPersonSession,
  deleteExpiredSessions,
  deletePersonSession,
  findPersonBySession,
} from "@/db/sessions";
import { newId } from "@/db/id";
import { joinAs, makeClassroom, makeTeacher, present } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const NOON = new Date("2025-03-01T12:00:00Z");
const ONE_O_CLOCK = new Date("2025-03-01T13:00:00Z");

describeOnEveryDriver((database) => {
  test("of five who take one name of the roster at once, one gets it", async () => {
    const { db } = database;
    const { teacher, section, sectionId } = await makeClassroom(db);
    const roster = present(await addStudents(db, teacher, { sectionId, names: ["Ida Juul"] }));
    const { personId } = present(roster.find(({ name }) => name === "Ida Juul"));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => joinSection(db, { code: section.joinCode, personId })),
    );
    const kinds = outcomes.map((outcome) => outcome?.kind);
    expect(kinds.filter((kind) => kind === "joined")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "name-taken")).toHaveLength(4);
  });

  test("a code leads to its section, however it was typed, and shows free names alone", async () => {
    const { db } = database;
    const { teacher, section, sectionId } = await makeClassroom(db);
    await addStudents(db, teacher, { sectionId, names: ["Kai Lund", "Ida Juul"] });
    const typed = ` ${section.joinCode.slice(0, 3).toLowerCase()}-${section.joinCode.slice(3)} `;
    const found = present(await findSectionByJoinCode(db, { code: typed }));
    expect(found).toMatchObject({ sectionId, name: "7a", teacherName: "Ada Berg" });
    expect(found.roster.map(({ name }) => name)).toEqual(["Ida Juul", "Kai Lund"]);
  });

  test("a name of another section's roster can not be taken with this section's code", async () => {
    const { db } = database;
    const here = await makeClassroom(db);
    const there = await makeClassroom(db, here.teacher);
    const { sectionId } = there;
    const roster = present(await addStudents(db, here.teacher, { sectionId, names: ["Ida"] }));
    const { personId } = present(roster.find(({ name }) => name === "Ida"));
    expect(await joinSection(db, { code: here.section.joinCode, personId })).toBeNull();
    expect(await joinSection(db, { code: "000000", name: "Ida" })).toBeNull();
  });

  test("a new join code replaces the old one", async () => {
    const { db } = database;
    const { teacher, section, sectionId } = await makeClassroom(db);
    const changed = present(
      await changeSection(db, teacher, { sectionId, name: "7b", newJoinCode: true }),
    );
    expect(await findSectionByJoinCode(db, { code: section.joinCode })).toBeNull();
    expect(await findSectionByJoinCode(db, { code: changed.joinCode })).toMatchObject({
      name: "7b",
    });
    expect(await listSections(db, teacher)).toEqual([changed]);
  });

  test("a section that is put away can not be joined and nothing of it started; brought back it can", async () => {
    const { db } = database;
    const { teacher, section, sectionId, assignmentId, student, quiz } = await makeClassroom(db);
    const late = await joinAs(db, section.joinCode, "Dev Patel");
    const change = (isArchived: boolean) => changeSection(db, teacher, { sectionId, isArchived });
    expect(present(await change(true)).archivedAt).toBeInstanceOf(Date);
    expect(await findSectionByJoinCode(db, { code: section.joinCode })).toBeNull();
    expect(await startAttempt(db, late, { assignmentId })).toBeNull();
    expect(await listAssignmentsForStudent(db, late)).toEqual([]);
    expect(await listAssignmentsForTeacher(db, teacher)).toEqual([]);
    expect(await listAssignmentsForTeacher(db, teacher, { sectionId })).toHaveLength(1);
    const again = { quizId: quiz.quizId, sectionId, dueAt: null };
    expect(await createAssignment(db, teacher, again)).toBeNull();
    // What was begun before can be ended.
    expect(await startAttempt(db, student, { assignmentId })).toMatchObject({ isNew: false });
    expect(await listAssignmentsForStudent(db, student)).toHaveLength(1);
    expect(await change(false)).toMatchObject({ archivedAt: null, joinCode: section.joinCode });
    expect(await startAttempt(db, late, { assignmentId })).toMatchObject({ isNew: true });
  });

  test("a list of students that is sent twice is there once", async () => {
    const { db } = database;
    const { teacher, sectionId } = await makeClassroom(db);
    const add = () => addStudents(db, teacher, { sectionId, names: ["Ida Juul", "Kai Lund"] });
    await Promise.all([add(), add()]);
    expect(present(await add()).map(({ name }) => name)).toEqual([
      "Cleo Diaz",
      "Ida Juul",
      "Kai Lund",
    ]);
  });

  test("new join codes asked for at once leave one that works", async () => {
    const { db } = database;
    const { teacher, sectionId } = await makeClassroom(db);
    const changed = await Promise.all(
      Array.from({ length: 5 }, () => changeSection(db, teacher, { sectionId, newJoinCode: true })),
    );
    const codes = changed.map((section) => present(section).joinCode);
    const found = await Promise.all(codes.map((code) => findSectionByJoinCode(db, { code })));
    expect(found.filter(Boolean)).toHaveLength(1);
  });

  test("a return code signs its student in; a reset ends it and all sessions", async () => {
    const { db } = database;
    const { teacher, sectionId, student } = await makeClassroom(db);
    const { personId, returnCode } = student;
    const token = await createPersonSession(db, student, { expiresAt: ONE_O_CLOCK });
    const found = present(
      await findPersonByReturnCode(db, { returnCode: returnCode.toLowerCase() }),
    );
    expect(found).toMatchObject({ name: "Cleo Diaz", actor: { personId, role: "student" } });
    const renewed = present(await resetReturnCode(db, teacher, { sectionId, personId }));
    expect(await findPersonByReturnCode(db, { returnCode })).toBeNull();
    expect(await findPersonByReturnCode(db, { returnCode: renewed })).toEqual(found);
    expect(await findPersonBySession(db, { token, now: NOON })).toBeNull();
  });

  test("a session lasts until it ends or expires", async () => {
    const { db } = database;
    const { student } = await makeClassroom(db);
    const make = () => createPersonSession(db, student, { expiresAt: ONE_O_CLOCK });
    const [token, ended] = [await make(), await make()];
    expect(await findPersonBySession(db, { token, now: NOON })).toEqual(
      await findPerson(db, student),
    );
    await deletePersonSession(db, { token: ended });
    expect(await findPersonBySession(db, { token: ended, now: NOON })).toBeNull();
    expect(await findPersonBySession(db, { token, now: ONE_O_CLOCK })).toBeNull();
    await deleteExpiredSessions(db, { now: ONE_O_CLOCK });
    expect(await findPersonBySession(db, { token, now: NOON })).toBeNull();
  });

  test("the roster is in order of names and tells who has signed in", async () => {
    const { db } = database;
    const { teacher, sectionId } = await makeClassroom(db);
    await addStudents(db, teacher, { sectionId, names: ["Zoe", "Ben"] });
    const roster = present(await listRoster(db, teacher, { sectionId }));
    expect(roster.map(({ name, signedIn }) => [name, signedIn])).toEqual([
      ["Ben", false],
      ["Cleo Diaz", true],
      ["Zoe", false],
    ]);
    expect(await listSections(db, teacher)).toMatchObject([{ sectionId, studentCount: 3 }]);
  });

  test("an e-mail account is one teacher, also when it is made twice at once", async () => {
    const { db } = database;
    const { authUserId, ...teacher } = await makeTeacher(db);
    const again = { authUserId, name: "Ada Berg", schoolName: "Hill School" };
    const made = await Promise.all([createTeacher(db, again), createTeacher(db, again)]);
    expect(made.map(({ actor }) => actor)).toEqual([teacher, teacher]);
    expect(await findTeacherByAuthUser(db, { authUserId: newId() })).toBeNull();
  });
});
