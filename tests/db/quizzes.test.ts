import { expect, test } from "vitest";
import { createAssignment, listAssignmentsForTeacher } from "@/db/assignments";
import { startAttempt } from "@/db/attempts";
import { findQuizForTeacher, listQuizzes, removeItemFromQuiz } from "@/db/quizzes";
import {
  makeClassroom,
  makeQuiz,
  makeTeacher,
  present,
  started,
  readAttempt,
} from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";
import { sampleArticle, sampleItems } from "../support/sample-quiz";

describeOnEveryDriver((database) => {
  test("a quiz comes back as it was given", async () => {
    const teacher = await makeTeacher(database.db);
    const { quizId } = await makeQuiz(database.db, teacher, 4);
    const quiz = present(await findQuizForTeacher(database.db, teacher, { quizId }));
    expect(quiz.article).toEqual(sampleArticle);
    expect(quiz.items.map(({ item }) => item)).toEqual(sampleItems(4));
    expect(quiz.items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(quiz).toMatchObject({ version: 1, title: sampleArticle.title });
    expect(quiz.createdAt).toBeInstanceOf(Date);
  });

  test("leaving an item out changes what is assigned next, never what was assigned or begun", async () => {
    const { db } = database;
    const { teacher, sectionId, quiz, student, attemptId, itemId } = await makeClassroom(db);
    const { quizId } = quiz;
    expect(await removeItemFromQuiz(db, teacher, { quizId, itemId })).toMatchObject({
      kind: "changed",
      itemCount: 2,
    });
    const rest = quiz.itemIds.filter((id) => id !== itemId);
    const newest = present(await findQuizForTeacher(db, teacher, { quizId }));
    expect(newest.version).toBe(2);
    expect(newest.items.map((item) => [item.itemId, item.position])).toEqual(
      rest.map((id, index) => [id, index + 1]),
    );
    const begun = await readAttempt(db, student, attemptId);
    expect(begun.items.map((item) => item.itemId)).toEqual(quiz.itemIds);
    const assignmentId = present(
      await createAssignment(db, teacher, { quizId, sectionId, dueAt: null }),
    );
    const next = started(await startAttempt(db, student, { assignmentId }));
    expect((await readAttempt(db, student, next.attemptId)).items).toHaveLength(2);
  });

  test("two items left out at once are both out, and the last one stays", async () => {
    const { db } = database;
    const teacher = await makeTeacher(db);
    const { quizId, itemIds } = await makeQuiz(db, teacher);
    const [first, second, last] = itemIds.map((itemId) => ({ quizId, itemId }));
    await Promise.all(
      [first, second].map((input) => removeItemFromQuiz(db, teacher, present(input))),
    );
    expect(await removeItemFromQuiz(db, teacher, present(last))).toEqual({ kind: "last-item" });
    expect(await removeItemFromQuiz(db, teacher, present(first))).toBeNull();
    expect(await listQuizzes(db, teacher)).toMatchObject([{ quizId, itemCount: 1 }]);
  });

  test("a due time is kept to the millisecond", async () => {
    const { db } = database;
    const { teacher, sectionId, quiz } = await makeClassroom(db);
    const dueAt = new Date("2025-03-09T08:15:30.123Z");
    const assignmentId = present(
      await createAssignment(db, teacher, { quizId: quiz.quizId, sectionId, dueAt }),
    );
    const listed = await listAssignmentsForTeacher(db, teacher, { sectionId });
    expect(listed).toHaveLength(2);
    expect(listed.find((each) => each.assignmentId === assignmentId)).toMatchObject({ dueAt });
  });
});
