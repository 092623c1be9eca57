import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { changeTiming, findAssignmentSettings, listAssignmentsForStudent } from "@/db/assignments";
import { NO_LIMITS, type Timing } from "@/db/assignments/timing";
import { findAttemptTime, listOverdueAttempts, saveResponse, startAttempt } from "@/db/attempts";
import type { Database } from "@/db/database";
import { attempt } from "@/db/schema";
import { joinAs, makeClassroom, present, readAttempt, started, submit } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const hour = 3_600_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds);

/** A classroom whose assignment has this timing, and a second student who has not started. */
async function makeTimedClassroom(db: Database, timing: Partial<Timing>) {
  const room = await makeClassroom(db);
  const { assignmentId } = room;
  const set = (next: Partial<Timing>) =>
    changeTiming(db, room.teacher, { assignmentId, timing: { ...NO_LIMITS, ...next } });
  await set(timing);
  const newcomer = await joinAs(db, room.section.joinCode, "Noor Ali");
  return { ...room, set, newcomer, start: () => startAttempt(db, newcomer, { assignmentId }) };
}

/** Moves the end of an attempt, as if the time had passed. */
async function endAt(db: Database, attemptId: string, endsAt: Date) {
  const moved = await db
    .update(attempt)
    .set({ endsAt })
    .where(and(eq(attempt.id, attemptId)))
    .returning({ id: attempt.id });
  expect(moved).toHaveLength(1);
}

describeOnEveryDriver((database) => {
  test.each<[string, Partial<Timing>, string]>([
    ["before it opens", { opensAt: fromNow(hour) }, "not-yet"],
    ["after it closed", { closesAt: fromNow(-hour) }, "closed"],
    ["late, where that is refused", { dueAt: fromNow(-hour), latePolicy: "refuse" }, "closed"],
  ])("no attempt starts %s", async (_when, timing, state) => {
    const { db } = database;
    const { start, newcomer } = await makeTimedClassroom(db, timing);
    expect(await start()).toMatchObject({ kind: "refused", availability: { state } });
    const [listed] = await listAssignmentsForStudent(db, newcomer);
    expect(listed).toMatchObject({ availability: { state }, timing, attemptId: null });
  });

  test("an attempt has its time from its own start, and the save says what is left", async () => {
    const { db } = database;
    const { start, newcomer, itemId } = await makeTimedClassroom(db, { timeLimitMinutes: 20 });
    const { attemptId } = started(await start());
    const found = await readAttempt(db, newcomer, attemptId);
    expect(found.secondsLeft).toBeGreaterThan(1100);
    expect(found.secondsLeft).toBeLessThanOrEqual(1200);
    const choice = { attemptId, itemId, optionId: "b", revision: 1 };
    for (const again of [choice, choice]) {
      const saved = await saveResponse(db, newcomer, again);
      if (saved?.kind !== "stored") throw new Error("The answer was not stored.");
      expect(saved.secondsLeft).toBeGreaterThan(1100);
      expect(saved.secondsLeft).toBeLessThanOrEqual(1200);
    }
  });

  test("an attempt knows when it is due, also where nothing says when the assignment opens", async () => {
    const { db } = database;
    const dueAt = fromNow(hour);
    const { start, newcomer } = await makeTimedClassroom(db, { dueAt });
    const { attemptId } = started(await start());
    expect((await readAttempt(db, newcomer, attemptId)).dueAt).toEqual(dueAt);
  });

  test("an answer is taken within the grace and refused after it", async () => {
    const { db } = database;
    const { attemptId, student, itemId } = await makeTimedClassroom(db, {});
    const save = (revision: number) =>
      saveResponse(db, student, { attemptId, itemId, optionId: "b", revision });
    await endAt(db, attemptId, fromNow(-10_000));
    expect(await save(5)).toMatchObject({ kind: "stored", secondsLeft: 0 });
    await endAt(db, attemptId, fromNow(-60_000));
    expect(await save(6)).toEqual({ kind: "too-late" });
    const { responses } = await readAttempt(db, student, attemptId);
    expect(responses).toMatchObject([{ revision: 5 }]);
  });

  test("an attempt beyond its grace is found by its student and their teacher, and counts as handed in at its end", async () => {
    const { db } = database;
    const { attemptId, student, teacher, assignmentId } = await makeTimedClassroom(db, {});
    const endsAt = fromNow(-hour);
    await endAt(db, attemptId, fromNow(-10_000));
    expect(await listOverdueAttempts(db, student)).toEqual([]);
    await endAt(db, attemptId, endsAt);
    expect(await listOverdueAttempts(db, student)).toMatchObject([{ attemptId }]);
    expect(await listOverdueAttempts(db, teacher, { assignmentId })).toMatchObject([
      { attemptId, owner: { personId: student.personId } },
    ]);
    await submit(db, student, attemptId);
    expect(await listOverdueAttempts(db, teacher)).toEqual([]);
    expect((await readAttempt(db, student, attemptId)).submittedAt).toEqual(endsAt);
  });

  test("a change of the timing reaches an attempt under way, and its undoing too", async () => {
    const { db } = database;
    const { attemptId, student, teacher, assignmentId, set } = await makeTimedClassroom(db, {
      timeLimitMinutes: 10,
    });
    const left = async () => present(await findAttemptTime(db, student, { attemptId })).secondsLeft;
    expect(await left()).toBeLessThanOrEqual(600);
    await set({ timeLimitMinutes: 15 });
    expect(await left()).toBeGreaterThan(600);
    await set({});
    expect(await left()).toBeNull();
    expect(await findAssignmentSettings(db, teacher, { assignmentId })).toMatchObject({
      sectionName: "7a",
      timing: NO_LIMITS,
    });
  });

  test("starts that race with a change of the timing get the end that then holds", async () => {
    const { db } = database;
    const { start, newcomer, set } = await makeTimedClassroom(db, {});
    const [outcome] = await Promise.all([start(), set({ timeLimitMinutes: 10 })]);
    const { attemptId } = started(outcome);
    const { secondsLeft } = present(await findAttemptTime(db, newcomer, { attemptId }));
    expect(secondsLeft).not.toBeNull();
  });

  test("an attempt that was started can be gone back to after the closing", async () => {
    const { db } = database;
    const { student, assignmentId, attemptId, set } = await makeTimedClassroom(db, {});
    await set({ closesAt: fromNow(-hour) });
    expect(await startAttempt(db, student, { assignmentId })).toMatchObject({
      kind: "started",
      attemptId,
    });
  });
});
