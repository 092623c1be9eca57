import "../support/mock-question-writer";
import { expect, test } from "vitest";
import type { OwnProgress } from "@/app/_contract/own-progress";
import { presentOwnProgress } from "@/app/_server/presenters/own-progress";
import type { OwnItemScore } from "@/db/results";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";

useMemoryDatabase();

const item = (over: Partial<OwnItemScore>): OwnItemScore => ({
  attemptId: "first",
  title: "Harbour wall",
  submittedAt: new Date("2026-05-04T10:00:00Z"),
  kind: "who",
  earned: 1,
  possible: 1,
  ...over,
});

test("counts what is wholly right, by kind and by quiz, without void items", () => {
  const progress = presentOwnProgress([
    item({}),
    item({ kind: "who", earned: 1, possible: 2 }),
    item({ kind: "when", earned: 0 }),
    item({ kind: "why", earned: 0, possible: 0 }),
    item({ attemptId: "second", title: "Ferry", kind: "when" }),
  ]);
  expect(progress.kinds).toEqual([
    { kind: "who", right: 1, n: 2 },
    { kind: "when", right: 1, n: 2 },
  ]);
  expect(progress.quizzes.map(({ title, right, n }) => [title, right, n])).toEqual([
    ["Harbour wall", 1, 3],
    ["Ferry", 1, 1],
  ]);
});

test("a student reads their own, as soon as the answers are shown and no sooner", async () => {
  const classroom = await makeClassroom(0);
  const { teacher, assignmentId } = classroom;
  const show = async (isReleased: boolean) => {
    const body = { answersShown: "when-released", scoreWithAnswers: false, isReleased };
    const path = `/api/assignments/${assignmentId}/showing`;
    expectStatus(await teacher.call("PUT", path, body), 200);
  };
  const { browser } = await joinClassroom(classroom);
  const { browser: other } = await joinClassroom(classroom, "Noor Ali");
  const read = async (who = browser) =>
    expectStatus(await who.call<OwnProgress>("GET", "/api/student/progress"), 200);
  const attempt = await startAttempt(browser, { assignmentId });
  await answerAll(browser, attempt, 0);
  expect((await read()).quizzes).toEqual([]);
  await show(false);
  expectStatus(await browser.call("POST", `/api/attempts/${attempt.id}/submit`, {}), 200);
  expect((await read()).quizzes).toEqual([]);
  await show(true);
  const { kinds, quizzes } = await read();
  expect(quizzes).toMatchObject([{ attemptId: attempt.id, n: attempt.items.length }]);
  expect(kinds.reduce((sum, { n }) => sum + n, 0)).toBe(attempt.items.length);
  expect((await read(other)).quizzes).toEqual([]);
  expect((await teacher.call("GET", "/api/student/progress")).status).toBe(403);
});
