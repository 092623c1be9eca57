import { expect, test } from "vitest";
import { listAssignmentsForStudent, listAssignmentsForTeacher } from "@/db/assignments";
import { saveResponse, startAttempt } from "@/db/attempts";
import { NO_LIMITS } from "@/db/assignments/timing";
import type { Database } from "@/db/database";
import { assignedQuiz, assignmentResults } from "@/db/results";
import {
  type Classroom,
  joinAs,
  makeClassroom,
  present,
  started,
  submit,
} from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

/** A student who chooses these options for the first items, and submits where asked. */
async function take(
  db: Database,
  room: Classroom,
  name: string,
  options: readonly string[],
  isSubmitted: boolean,
) {
  const { assignmentId, quiz } = room;
  const student = await joinAs(db, room.section.joinCode, name);
  const { attemptId } = started(await startAttempt(db, student, { assignmentId }));
  for (const [index, optionId] of options.entries()) {
    const itemId = present(quiz.itemIds[index]);
    await saveResponse(db, student, { attemptId, itemId, optionId, revision: 1 });
  }
  if (isSubmitted) await submit(db, student, attemptId);
  return student;
}

describeOnEveryDriver((database) => {
  test("results tell how far everybody is, and count submitted attempts alone", async () => {
    const { db } = database;
    const room = await makeClassroom(db);
    const { teacher, assignmentId, quiz } = room;
    const best = await take(db, room, "Ann", ["a", "a", "a"], true);
    await take(db, room, "Bea", ["a", "b"], true);
    await take(db, room, "Dan", ["c", "c", "c"], false);
    await joinAs(db, room.section.joinCode, "Eve");

    const results = present(await assignmentResults(db, teacher, { assignmentId }));
    expect(
      results.students.map(({ name, state, answered, score }) => [name, state, answered, score]),
    ).toEqual([
      ["Ann", "done", 3, { earned: 3, possible: 3 }],
      ["Bea", "done", 2, { earned: 1, possible: 3 }],
      ["Cleo Diaz", "working", 1, null],
      ["Dan", "working", 3, null],
      ["Eve", "not-started", 0, null],
    ]);
    expect(
      results.items.map(({ itemId, n, earned, possible, optionCounts }) => [
        itemId,
        { n, earned, possible, optionCounts },
      ]),
    ).toEqual([
      [quiz.itemIds[0], { n: 2, earned: 2, possible: 2, optionCounts: { a: 2 } }],
      [quiz.itemIds[1], { n: 2, earned: 1, possible: 2, optionCounts: { a: 1, b: 1 } }],
      [quiz.itemIds[2], { n: 2, earned: 1, possible: 2, optionCounts: { a: 1 } }],
    ]);

    // Ann earned 3 and Bea 1: of the second item's rests hers are 2 and 1, and only Ann's go with a point.
    expect(results.items[1]).toMatchObject({
      earnedSquares: 1,
      rests: 3,
      restSquares: 5,
      earnedByRest: 2,
      restsPossible: 4,
      optionRests: { a: 2, b: 1 },
    });

    const assigned = present(await assignedQuiz(db, teacher, { assignmentId }));
    expect(assigned.items.map(({ itemId }) => itemId)).toEqual(quiz.itemIds);

    expect(await listAssignmentsForTeacher(db, teacher)).toMatchObject([
      { assignmentId, studentCount: 5, done: 2 },
    ]);
    expect(await listAssignmentsForStudent(db, best)).toMatchObject([
      { assignmentId, sectionName: "7a", state: "done", score: { earned: 3, possible: 3 } },
    ]);
  });

  test("before anybody has submitted, every item is there with nothing counted", async () => {
    const { teacher, assignmentId } = await makeClassroom(database.db);
    const { items } = present(await assignmentResults(database.db, teacher, { assignmentId }));
    expect(items).toHaveLength(3);
    for (const item of items) {
      expect(item).toMatchObject({ n: 0, earned: 0, possible: 0, optionCounts: {} });
    }
  });

  test("a new student's list shows what is to do", async () => {
    const { db } = database;
    const { section, assignmentId } = await makeClassroom(db);
    const student = await joinAs(db, section.joinCode, "Fay");
    expect(await listAssignmentsForStudent(db, student)).toMatchObject([
      {
        assignmentId,
        state: "not-started",
        attemptId: null,
        score: null,
        timing: NO_LIMITS,
        availability: { state: "open" },
      },
    ]);
  });
});
