import { expect, test } from "vitest";
import { findAttemptTime, saveResponse } from "@/db/attempts";
import { presenceAt } from "@/db/results/presence";
import { assignmentResults } from "@/db/results";
import { attempt } from "@/db/schema";
import { makeClassroom, present, submit } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const NOW = new Date("2026-03-02T10:00:00Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

test.each([
  ["has just begun", { startedAt: ago(20), lastSeenAt: null, lastSavedAt: null }, "active"],
  [
    "reads on for four minutes",
    { startedAt: ago(240), lastSeenAt: ago(25), lastSavedAt: null },
    "active",
  ],
  [
    "answers nothing for six minutes",
    { startedAt: ago(900), lastSeenAt: ago(25), lastSavedAt: ago(360) },
    "idle",
  ],
  ["shut the lid", { startedAt: ago(900), lastSeenAt: ago(130), lastSavedAt: ago(200) }, "away"],
  [
    "saved just now, though the page's question was lost",
    { startedAt: ago(900), lastSeenAt: ago(130), lastSavedAt: ago(5) },
    "active",
  ],
])("somebody who %s", (_who, seen, expected) => {
  expect(presenceAt(seen, NOW)).toBe(expected);
});

describeOnEveryDriver((database) => {
  test("whoever's page asks for its time is there; who has handed in is not at work", async () => {
    const { db } = database;
    const { teacher, student, assignmentId, attemptId } = await makeClassroom(db);
    const presence = async () => {
      const { students } = present(await assignmentResults(db, teacher, { assignmentId }));
      return students.map((each) => each.presence);
    };
    expect(await presence()).toEqual(["active"]);
    const longAgo = new Date(Date.now() - 3_600_000);
    await db.update(attempt).set({ startedAt: longAgo });
    expect(await presence()).toEqual(["active"]);
    await findAttemptTime(db, student, { attemptId });
    const [row] = await db.select({ lastSeenAt: attempt.lastSeenAt }).from(attempt);
    expect(present(row).lastSeenAt?.getTime()).toBeGreaterThan(longAgo.getTime());
    await submit(db, student, attemptId);
    expect(await presence()).toEqual([null]);
  });

  test("a teacher reads which question was answered last, whichever way round, until it is handed in", async () => {
    const { db } = database;
    const { teacher, student, assignmentId, attemptId, quiz } = await makeClassroom(db);
    const lastAnswered = async () => {
      const { students } = present(await assignmentResults(db, teacher, { assignmentId }));
      return students.map((each) => each.lastAnswered);
    };
    const answer = (at: number, revision: number) =>
      saveResponse(db, student, {
        attemptId,
        itemId: present(quiz.itemIds[at]),
        optionId: "a",
        revision,
      });
    expect(await lastAnswered()).toEqual([1]);
    await answer(2, 1);
    expect(await lastAnswered()).toEqual([3]);
    await answer(1, 1);
    expect(await lastAnswered()).toEqual([2]);
    await answer(0, 5);
    expect(await lastAnswered()).toEqual([1]);
    await submit(db, student, attemptId);
    expect(await lastAnswered()).toEqual([null]);
  });
});
