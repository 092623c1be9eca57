import "../support/mock-question-writer";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PracticeToday } from "@/app/_contract/practice-today";
import { daysUntil, scheduleAfter } from "@/app/_server/practice-schedule";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";

useMemoryDatabase();

const MONDAY = new Date("2027-03-01T14:00:00Z");
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A student who missed everything; every right option is "a". */
async function missAll() {
  const classroom = await makeClassroom(0);
  const { browser } = await joinClassroom(classroom);
  const attempt = await startAttempt(browser, { assignmentId: classroom.assignmentId });
  await answerAll(browser, attempt, 1);
  const path = `/api/attempts/${attempt.id}`;
  expectStatus(await browser.call("POST", `${path}/submit`, {}), 200);
  const [itemId = "", otherId = ""] = attempt.items.map(({ id }) => id);
  return {
    itemId,
    otherId,
    classroom,
    practise: async (item: string, optionId: string) =>
      expectStatus(await browser.call("POST", `${path}/practice`, { itemId: item, optionId }), 200),
    today: async () =>
      expectStatus(await browser.call<PracticeToday>("GET", "/api/student/practice"), 200),
  };
}

const idsOf = ({ due }: PracticeToday) => due.map(({ item }) => item.id);

describe("practice over days", () => {
  test("starts with the first right answer, comes when due, and farther apart each time", async () => {
    const { itemId, otherId, practise, today } = await missAll();
    expect(await today()).toEqual({ due: [], coming: [] });
    await practise(otherId, "b");
    await practise(itemId, "b");
    await practise(itemId, "a");
    expect(await today()).toEqual({ due: [], coming: [{ inDays: 3, count: 1 }] });

    // At nine in the morning of the third day, five hours short of three days.
    vi.setSystemTime(MONDAY.getTime() + 3 * DAY - 5 * 3_600_000);
    const third = await today();
    expect(idsOf(third)).toEqual([itemId]);
    expect(JSON.stringify(third)).not.toMatch(/"(?:correct|keyOptionIds?|why|evidence)"/);
    await practise(itemId, "a");
    const [next] = (await today()).coming;
    expect(next?.inDays).toBeGreaterThan(3);
  });

  test("a wrong answer brings an item back soon, and a right guess after it does not undo that", async () => {
    const { itemId, practise, today } = await missAll();
    await practise(itemId, "a");
    vi.setSystemTime(MONDAY.getTime() + 5 * DAY);
    expect(idsOf(await today())).toEqual([itemId]);
    await practise(itemId, "b");
    const { due, coming } = await today();
    expect(due).toEqual([]);
    expect(coming[0]?.inDays).toBeLessThan(3);
    await practise(itemId, "a");
    expect(await today()).toEqual({ due, coming });
  });

  test("an item that its teacher took out of the count comes no more", async () => {
    const { itemId, practise, today, classroom } = await missAll();
    await practise(itemId, "a");
    const { teacher, assignmentId } = classroom;
    const path = `/api/assignments/${assignmentId}/items/${itemId}/ruling`;
    const ruling = { ruling: { kind: "void" }, note: "" };
    expectStatus(await teacher.call("PUT", path, ruling), 200);
    expect(await today()).toEqual({ due: [], coming: [] });
  });
});

describe("the schedule of an item", () => {
  test("needs a right answer to begin", () => {
    expect(scheduleAfter(null, false, MONDAY)).toBeNull();
  });

  test.each([
    ["thirteen hours ahead", 13, 1],
    ["twelve hours ahead", 12, 0],
    ["now", 0, 0],
    ["a week late", -7 * 24, 0],
    ["two days ahead", 48, 2],
  ])("says for what is due %s in how many days it comes", (_, hours, inDays) => {
    expect(daysUntil(new Date(MONDAY.getTime() + hours * 3_600_000), MONDAY)).toBe(inDays);
  });
});
