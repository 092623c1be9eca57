import { expect, test } from "vitest";
import { accommodateStudent } from "@/app/_server/operations/accommodate-student";
import { changeTiming, listAccommodations, listAssignmentsForStudent } from "@/db/assignments";
import { NO_ACCOMMODATION, type Accommodation } from "@/db/assignments/accommodation";
import { NO_LIMITS, type Timing } from "@/db/assignments/timing";
import { findAttemptTime, startAttempt } from "@/db/attempts";
import { assignmentResults } from "@/db/results";
import { joinAs, makeClassroom, present, started } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const hour = 3_600_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds);

describeOnEveryDriver((database) => {
  /** A class with this timing; Noor has joined, and Cleo is at work. */
  async function makeScene(timing: Partial<Timing>) {
    const { db } = database;
    const room = await makeClassroom(db);
    const { assignmentId, teacher, student } = room;
    const noor = await joinAs(db, room.section.joinCode, "Noor Ali");
    const set = (next: Partial<Timing>) =>
      changeTiming(db, teacher, { assignmentId, timing: { ...NO_LIMITS, ...next } });
    await set(timing);
    const give = (personId: string, own: Partial<Accommodation>) =>
      accommodateStudent(db, teacher, {
        assignmentId,
        personId,
        accommodation: { ...NO_ACCOMMODATION, ...own },
      });
    const minutesLeft = async (attemptId: string, whose = student) => {
      const { secondsLeft } = present(await findAttemptTime(db, whose, { attemptId }));
      return secondsLeft === null ? null : Math.round(secondsLeft / 60);
    };
    return { ...room, db, noor, set, give, minutesLeft };
  }

  test("extra time reaches an attempt under way, and goes again", async () => {
    const { give, minutesLeft, attemptId, student } = await makeScene({ timeLimitMinutes: 20 });
    expect(await minutesLeft(attemptId)).toBe(20);
    await give(student.personId, { timePercent: 150, extraMinutes: 5 });
    expect(await minutesLeft(attemptId)).toBe(35);
    await give(student.personId, {});
    expect(await minutesLeft(attemptId)).toBe(20);
  });

  test("a change for the class leaves a student what is theirs", async () => {
    const { give, set, minutesLeft, attemptId, student } = await makeScene({
      timeLimitMinutes: 20,
    });
    await give(student.personId, { timePercent: 200 });
    await set({ timeLimitMinutes: 30 });
    expect(await minutesLeft(attemptId)).toBe(60);
  });

  test("whoever starts later has their own time, and the others the class's", async () => {
    const scene = await makeScene({ timeLimitMinutes: 20 });
    const { db, assignmentId, noor, give, minutesLeft, attemptId } = scene;
    await give(noor.personId, { extraMinutes: 10 });
    const own = started(await startAttempt(db, noor, { assignmentId }));
    expect(await minutesLeft(own.attemptId, noor)).toBe(30);
    expect(await minutesLeft(attemptId)).toBe(20);
  });

  test("a closing of their own opens it for one student alone", async () => {
    const { db, assignmentId, noor, give, section } = await makeScene({ closesAt: fromNow(-hour) });
    await give(noor.personId, { closesAt: fromNow(hour) });
    const other = await joinAs(db, section.joinCode, "Otto Beck");
    const stateFor = async (student: typeof noor) =>
      present((await listAssignmentsForStudent(db, student))[0]).availability.state;
    expect([await stateFor(noor), await stateFor(other)]).toEqual(["open", "closed"]);
    expect(started(await startAttempt(db, noor, { assignmentId })).isNew).toBe(true);
    expect(await startAttempt(db, other, { assignmentId })).toMatchObject({ kind: "refused" });
  });

  test("the teacher sees who has times of their own", async () => {
    const { db, teacher, assignmentId, noor, give } = await makeScene({ timeLimitMinutes: 20 });
    await give(noor.personId, { timePercent: 150 });
    const listed = await listAccommodations(db, teacher, { assignmentId });
    expect(listed.map(({ name, accommodation }) => [name, accommodation?.timePercent])).toEqual([
      ["Cleo Diaz", undefined],
      ["Noor Ali", 150],
    ]);
    const { students } = present(await assignmentResults(db, teacher, { assignmentId }));
    expect(students.map(({ hasOwnTimes }) => hasOwnTimes)).toEqual([false, true]);
  });

  test("a closing before the opening is refused, and nothing changes", async () => {
    const { db, teacher, assignmentId, noor, give } = await makeScene({ opensAt: fromNow(hour) });
    await expect(give(noor.personId, { closesAt: fromNow(-hour) })).rejects.toMatchObject({
      code: "invalid-request",
    });
    const listed = await listAccommodations(db, teacher, { assignmentId });
    expect(listed.every(({ accommodation }) => accommodation === null)).toBe(true);
  });
});
