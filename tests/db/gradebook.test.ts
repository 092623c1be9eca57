import { describe, expect, test } from "vitest";
import { createAssignment } from "@/db/assignments";
import { listOverdueAttempts, saveResponse, startAttempt } from "@/db/attempts";
import type { Database } from "@/db/database";
import { gradebook, studentAttempt, submittedResponses } from "@/db/results";
import { createSection } from "@/db/sections";
import {
  joinAs,
  makeClassroom,
  makeQuiz,
  makeTeacher,
  present,
  started,
  submit,
} from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";
import { logStatements } from "../support/logged-statements";
import { useMemoryDatabase } from "../support/memory-database";

const YESTERDAY = new Date(Date.now() - 86_400_000);

/** Hands in an assignment with option "a", which is right, for the first items. */
async function handIn(
  db: Database,
  student: Awaited<ReturnType<typeof joinAs>>,
  at: { assignmentId: string; itemIds: readonly string[] },
) {
  const { assignmentId, itemIds } = at;
  const { attemptId } = started(await startAttempt(db, student, { assignmentId }));
  for (const itemId of itemIds) {
    await saveResponse(db, student, { attemptId, itemId, optionId: "a", revision: 1 });
  }
  await submit(db, student, attemptId);
  return attemptId;
}

describeOnEveryDriver((database) => {
  test("each student has a cell for each assignment, the first assigned first", async () => {
    const { db } = database;
    const room = await makeClassroom(db);
    const { teacher, sectionId, quiz } = room;
    const { quizId } = quiz;
    const dueAt = YESTERDAY;
    const second = present(await createAssignment(db, teacher, { quizId, sectionId, dueAt }));
    const ann = await joinAs(db, room.section.joinCode, "Ann");
    const itemIds = quiz.itemIds.slice(0, 2);
    const attemptId = await handIn(db, ann, { assignmentId: second, itemIds });

    const book = present(await gradebook(db, teacher, { sectionId }));
    expect(book.name).toBe("7a");
    expect(book.assignments.map(({ assignmentId }) => assignmentId)).toEqual([
      room.assignmentId,
      second,
    ]);
    const untouched = {
      attemptId: null,
      isAssigned: true,
      state: "not-started",
      isLate: false,
      isMissing: false,
      score: null,
    };
    expect(book.students.map(({ name, cells }) => [name, cells])).toEqual([
      [
        "Ann",
        [
          { ...untouched, assignmentId: room.assignmentId },
          {
            assignmentId: second,
            attemptId,
            isAssigned: true,
            state: "done",
            isLate: true,
            isMissing: false,
            score: { earned: 2, possible: 3 },
          },
        ],
      ],
      [
        "Cleo Diaz",
        [
          {
            ...untouched,
            assignmentId: room.assignmentId,
            attemptId: room.attemptId,
            state: "working",
          },
          { ...untouched, assignmentId: second, isMissing: true },
        ],
      ],
    ]);
  });

  test("an assignment for some students is missing from nobody else", async () => {
    const { db } = database;
    const { teacher, section, sectionId, student, quiz } = await makeClassroom(db);
    const ann = await joinAs(db, section.joinCode, "Ann");
    const wish = { quizId: quiz.quizId, sectionId, dueAt: YESTERDAY };
    const studentIds = [student.personId];
    const chosen = present(await createAssignment(db, teacher, { ...wish, studentIds }));

    const { students } = present(await gradebook(db, teacher, { sectionId }));
    const cellOf = (personId: string) =>
      students
        .find((each) => each.personId === personId)
        ?.cells.find(({ assignmentId }) => assignmentId === chosen);
    expect(cellOf(student.personId)).toMatchObject({ isAssigned: true, isMissing: true });
    expect(cellOf(ann.personId)).toMatchObject({ isAssigned: false, isMissing: false });
  });

  test("a section without assignments has its students, one without students its assignments", async () => {
    const { db } = database;
    const teacher = await makeTeacher(db);
    const { sectionId, joinCode } = present(await createSection(db, teacher, { name: "9a" }));
    const empty = { name: "9a", assignments: [], students: [] };
    expect(await gradebook(db, teacher, { sectionId })).toMatchObject(empty);

    await joinAs(db, joinCode, "Ann");
    const withStudent = { assignments: [], students: [{ name: "Ann", cells: [] }] };
    expect(await gradebook(db, teacher, { sectionId })).toMatchObject(withStudent);
  });

  test("a teacher reads what a student answered, under way and handed in", async () => {
    const { db } = database;
    const { teacher, student, assignmentId, attemptId, itemId } = await makeClassroom(db);
    const read = async () =>
      present(await studentAttempt(db, teacher, { assignmentId, attemptId }));

    expect(await read()).toMatchObject({
      student: { name: "Cleo Diaz" },
      section: { name: "7a" },
      state: "open",
      score: null,
      responses: [{ itemId, answer: { optionId: "a" }, earned: null }],
    });
    const readAll = () => submittedResponses(db, teacher, { assignmentId });
    expect(await readAll()).toEqual({ responses: [] });
    await submit(db, student, attemptId);
    const { responses } = present(await readAll());
    const whose = { personId: student.personId, possible: 1 };
    expect(responses).toHaveLength(3);
    for (const response of responses) {
      const isAnswered = response.itemId === itemId;
      expect(response).toMatchObject({ ...whose, answer: isAnswered ? { optionId: "a" } : null });
      expect(response.earned).toBe(isAnswered ? 1 : 0);
    }
    expect(await read()).toMatchObject({
      state: "submitted",
      score: { earned: 1, possible: 3 },
      responses: [{ itemId, answer: { optionId: "a" }, earned: 1 }],
      changes: [],
    });
  });
});

describe("35 students and 20 assignments", () => {
  const memory = useMemoryDatabase();

  test("are read in at most three statements, each within the teacher's school", async () => {
    const { db } = await memory();
    const teacher = await makeTeacher(db);
    const { sectionId, joinCode } = present(await createSection(db, teacher, { name: "8b" }));
    const { quizId, itemIds } = await makeQuiz(db, teacher);
    const assignmentIds: string[] = [];
    for (let count = 0; count < 20; count++) {
      const wish = { quizId, sectionId, dueAt: null };
      assignmentIds.push(present(await createAssignment(db, teacher, wish)));
    }
    for (let number = 1; number <= 35; number++) {
      const student = await joinAs(db, joinCode, `Student ${number}`);
      const assignmentId = present(assignmentIds[number % 20]);
      await handIn(db, student, { assignmentId, itemIds: itemIds.slice(0, 1) });
    }

    const logged = logStatements(db);
    // As the page does it: attempts whose time is over are looked for before anybody looks at scores.
    await listOverdueAttempts(logged.db, teacher, { sectionId });
    const book = present(await gradebook(logged.db, teacher, { sectionId }));

    expect(book.students).toHaveLength(35);
    for (const { cells } of book.students) expect(cells).toHaveLength(20);
    const scored = book.students.flatMap(({ cells }) => cells.filter(({ score }) => score));
    expect(scored).toHaveLength(35);
    expect(logged.statements.length).toBeLessThanOrEqual(3);
    for (const { text, params } of logged.statements) {
      expect(params, text).toContain(teacher.schoolId);
    }
  });
});
