import "../../support/mock-question-writer";
import { expect, test } from "vitest";
import type { AssignmentCreated, AssignmentResults } from "@/app/_contract/assignments";
import type { AttemptSubmitted } from "@/app/_contract/attempts";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import type { Review } from "@/app/_contract/reviews";
import { useMemoryDatabase } from "../../support/memory-database";
import {
  answerAll,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../../support/school-day";

useMemoryDatabase();

/** A class whose quiz of six items was assigned before, and again after the first item got three points. */
async function weighFirstItem() {
  const classroom = await makeClassroom();
  const { teacher, quizId, sectionId } = classroom;
  const quizPath = `/api/quizzes/${quizId}`;
  const { items } = expectStatus(await teacher.call<QuizForTeacher>("GET", quizPath), 200);
  const itemId = items[0]?.id ?? "";
  const path = `${quizPath}/items/${itemId}/points`;
  const weighed = expectStatus(await teacher.call<QuizForTeacher>("PUT", path, { points: 3 }), 200);
  const wish = { quizId, sectionId };
  const again = await teacher.call<AssignmentCreated>("POST", "/api/assignments", wish);
  return { classroom, path, itemId, weighed, assignmentId: expectStatus(again, 201).id };
}

test("scores follow the points that a quiz had when it was assigned", async () => {
  const { classroom, assignmentId, itemId, weighed } = await weighFirstItem();
  expect(weighed).toMatchObject({ version: 2, undo: "question 1 worth 3 points" });
  const { browser } = await joinClassroom(classroom);
  const take = async (assignment: string) => {
    const attempt = await startAttempt(browser, { assignmentId: assignment });
    await answerAll(browser, attempt, 0);
    const submit = `/api/attempts/${attempt.id}/submit`;
    const submitted = await browser.call<AttemptSubmitted>("POST", submit, {});
    return { attempt, score: expectStatus(submitted, 200).score };
  };
  expect((await take(classroom.assignmentId)).score).toEqual({ earned: 6, possible: 6 });
  const { attempt, score } = await take(assignmentId);
  expect(attempt.items.map(({ points }) => points)).toEqual([3, 1, 1, 1, 1, 1]);
  expect(score).toEqual({ earned: 8, possible: 8 });
  const reviewPath = `/api/attempts/${attempt.id}/review`;
  const review = expectStatus(await browser.call<Review>("GET", reviewPath), 200);
  expect(review.items[0]).toMatchObject({ id: itemId, points: 3, earned: 3 });
});

test("mending an item after the fact goes by its points, and its facility by how many were right", async () => {
  const { classroom, assignmentId, itemId } = await weighFirstItem();
  const { browser } = await joinClassroom(classroom);
  const attempt = await startAttempt(browser, { assignmentId });
  await answerAll(browser, attempt, 0);
  expectStatus(await browser.call("POST", `/api/attempts/${attempt.id}/submit`, {}), 200);
  const { teacher } = classroom;
  const path = `/api/assignments/${assignmentId}`;
  const results = async () =>
    expectStatus(await teacher.call<AssignmentResults>("GET", `${path}/results`), 200);
  const scores = async () => (await results()).students.map(({ score }) => score);
  expect((await results()).items[0]).toMatchObject({ facility: 1, n: 1 });
  const rule = (ruling: object) =>
    teacher.call("PUT", `${path}/items/${itemId}/ruling`, { ruling, note: "" });
  expectStatus(await rule({ kind: "key", optionId: "b" }), 200);
  expect(await scores()).toEqual([{ earned: 5, possible: 8 }]);
  expectStatus(await rule({ kind: "void" }), 200);
  expect(await scores()).toEqual([{ earned: 5, possible: 5 }]);
});

test.each([0, 11, 1.5])("an item is not worth %d points", async (points) => {
  const { classroom, path } = await weighFirstItem();
  expectStatus(await classroom.teacher.call("PUT", path, { points }), 400);
});
