import "../support/mock-question-writer";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type {
  AssignmentListForStudent,
  AssignmentResults,
  AssignmentSettings,
  Timing,
} from "@/app/_contract/assignments";
import type { AttemptForStudent, AttemptTime, ResponseSaved } from "@/app/_contract/attempts";
import type { Review } from "@/app/_contract/reviews";
import { NO_LIMITS } from "@/db/assignments/timing";
import { getDatabase } from "@/db/client";
import { attempt as attempts } from "@/db/schema";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";

useMemoryDatabase();

const hour = 3_600_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const noLimits = { ...NO_LIMITS, opensAt: null, dueAt: null, closesAt: null };

/** A class whose assignment has this timing. */
async function makeTimedClassroom(timing: Partial<Timing>) {
  const classroom = await makeClassroom();
  const path = `/api/assignments/${classroom.assignmentId}`;
  const change = (next: Partial<Timing>) =>
    classroom.teacher.call<AssignmentSettings>("PUT", `${path}/timing`, { ...noLimits, ...next });
  expectStatus(await change(timing), 200);
  return { ...classroom, change, path };
}

/** A student at work, and a way to let their time pass. */
async function startTimed(timing: Partial<Timing>) {
  const classroom = await makeTimedClassroom(timing);
  const { browser } = await joinClassroom(classroom);
  const attempt = await startAttempt(browser, { assignmentId: classroom.assignmentId });
  const letTimePass = async () => {
    const { db } = await getDatabase();
    const endsAt = new Date(Date.now() - 60_000);
    await db.update(attempts).set({ endsAt }).where(eq(attempts.id, attempt.id));
  };
  return { ...classroom, browser, attempt, path: `/api/attempts/${attempt.id}`, letTimePass };
}

const soon = fromNow(hour);
const past = fromNow(-hour);

test.each<[string, Partial<Timing>, string, RegExp, string]>([
  ["not open yet", { opensAt: soon }, "not-open-yet", /^This quiz opens on \d+ \w+.* UTC/, soon],
  ["closed", { closesAt: past }, "closed", /has been closed since .* Ask your teacher/, past],
])(
  "a quiz that is %s can't be started, and the list says so",
  async (_what, timing, code, words, at) => {
    const { assignmentId, ...classroom } = await makeTimedClassroom(timing);
    const { browser } = await joinClassroom({ assignmentId, ...classroom });
    const refused = await browser.call("POST", "/api/attempts", { assignmentId });
    expect([refused.status, refused.body.error.code]).toEqual([409, code]);
    expect(refused.body.error.message).toMatch(words);
    expect(refused.body.error.at).toBe(at);
    const list = await browser.call<AssignmentListForStudent>("GET", "/api/student/assignments");
    expect(list.body.assignments).toMatchObject([
      { availability: code === "closed" ? "closed" : "not-yet", state: "not-started" },
    ]);
  },
);

test("the time left comes with the attempt, when asked for, and with every save", async () => {
  const { browser, attempt, path } = await startTimed({ timeLimitMinutes: 20 });
  const time = expectStatus(await browser.call<AttemptTime>("GET", `${path}/time`), 200);
  const save = { optionId: "a", revision: 1 };
  const item = `${path}/responses/${attempt.items[0]?.id ?? ""}`;
  const saved = expectStatus(await browser.call<ResponseSaved>("PUT", item, save), 200);
  for (const { secondsLeft } of [attempt, time, saved]) {
    expect(secondsLeft).toBeGreaterThan(1100);
    expect(secondsLeft).toBeLessThanOrEqual(1200);
  }
});

test.each([
  ["the student opens it", (path: string) => path],
  ["the student's page asks for the time", (path: string) => `${path}/time`],
  ["the student looks at the list", () => "/api/student/assignments"],
])(
  "an attempt whose time is over is handed in with what was saved when %s",
  async (_when, pathOf) => {
    const { browser, attempt, path, letTimePass } = await startTimed({ timeLimitMinutes: 20 });
    await answerAll(browser, attempt, 0);
    await letTimePass();
    expectStatus(await browser.call("GET", pathOf(path)), 200);
    const { score } = expectStatus(await browser.call<Review>("GET", `${path}/review`), 200);
    expect(score).toEqual({ earned: 6, possible: 6 });
  },
);

test("the teacher's results count an attempt whose time is over", async () => {
  const { teacher, assignmentId, browser, attempt, letTimePass } = await startTimed({
    timeLimitMinutes: 20,
  });
  await answerAll(browser, attempt, 0);
  await letTimePass();
  const path = `/api/assignments/${assignmentId}/results`;
  const { students } = expectStatus(await teacher.call<AssignmentResults>("GET", path), 200);
  expect(students).toMatchObject([{ state: "done", isLate: false, score: { earned: 6 } }]);
});

test("a late save is refused in words, and what was saved in time counts", async () => {
  const { browser, attempt, path, letTimePass } = await startTimed({ timeLimitMinutes: 20 });
  await letTimePass();
  const item = `${path}/responses/${attempt.items[0]?.id ?? ""}`;
  const refused = await browser.call("PUT", item, { optionId: "a", revision: 1 });
  expect([refused.status, refused.body.error.code]).toEqual([409, "attempt-submitted"]);
  expect(refused.body.error.message).toContain("The time for this quiz was over");
  const after = expectStatus(await browser.call<AttemptForStudent>("GET", path), 200);
  expect(after).toMatchObject({ state: "submitted", responses: [] });
});

test.each([
  ["run out, and looked at since", "The time for this quiz was over", true],
  ["handed in", "This quiz was handed in", false],
])(
  "a save to an attempt that was %s is refused with that reason",
  async (_what, reason, isOver) => {
    const { browser, attempt, path, letTimePass } = await startTimed({ timeLimitMinutes: 20 });
    if (isOver) {
      await letTimePass();
      expectStatus(await browser.call("GET", `${path}/time`), 200);
    } else {
      expectStatus(await browser.call("POST", `${path}/submit`, {}), 200);
    }
    const item = `${path}/responses/${attempt.items[0]?.id ?? ""}`;
    const refused = await browser.call("PUT", item, { optionId: "a", revision: 1 });
    expect([refused.status, refused.body.error.code]).toEqual([409, "attempt-submitted"]);
    expect(refused.body.error.message).toContain(reason);
  },
);

test("work handed in after the due time is taken and marked late", async () => {
  const { teacher, assignmentId, browser, path } = await startTimed({ dueAt: fromNow(-hour) });
  expectStatus(await browser.call("POST", `${path}/submit`, {}), 200);
  const results = await teacher.call<AssignmentResults>(
    "GET",
    `/api/assignments/${assignmentId}/results`,
  );
  expect(results.body.students).toMatchObject([{ state: "done", isLate: true }]);
});

test("more time that is given reaches the attempt under way", async () => {
  const { browser, path, change } = await startTimed({ timeLimitMinutes: 10 });
  expectStatus(await change({ timeLimitMinutes: 30 }), 200);
  const { secondsLeft } = expectStatus(await browser.call<AttemptTime>("GET", `${path}/time`), 200);
  expect(secondsLeft).toBeGreaterThan(1100);
});

test.each<[string, Partial<Timing>, string]>([
  ["closing before opening", { opensAt: fromNow(hour), closesAt: fromNow(-hour) }, "closesAt"],
  ["due before opening", { opensAt: fromNow(hour), dueAt: fromNow(-hour) }, "dueAt"],
  ["closing before due", { dueAt: fromNow(hour), closesAt: fromNow(-hour) }, "closesAt"],
  ["no late answers without a due time", { latePolicy: "refuse" }, "dueAt"],
  ["no minutes", { timeLimitMinutes: 0 }, "timeLimitMinutes"],
  ["more than a day", { timeLimitMinutes: 1441 }, "timeLimitMinutes"],
])("refuses %s and names the field", async (_what, timing, field) => {
  const { change, teacher, quizId, sectionId } = await makeTimedClassroom({});
  const changed = await change(timing);
  expect([changed.status, changed.body]).toMatchObject([400, { error: { field } }]);
  const made = await teacher.call("POST", "/api/assignments", { quizId, sectionId, ...timing });
  expect([made.status, made.body.error.field]).toEqual([400, field]);
});
