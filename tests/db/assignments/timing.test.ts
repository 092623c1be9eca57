import { describe, expect, test } from "vitest";
import {
  availabilityAt,
  closingOf,
  endOfAttempt,
  isOverdue,
  NO_LIMITS,
  secondsUntil,
  type Timing,
} from "@/db/assignments/timing";

/** A moment of one morning. */
const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const nine = at("09:00:00");
const ten = at("10:00:00");
const eleven = at("11:00:00");

describe("an assignment closes", () => {
  test.each<[string, Partial<Timing>, Date | null]>([
    ["never, where nothing is said", {}, null],
    ["never, where it is only due", { dueAt: ten }, null],
    ["when due, where late answers are refused", { dueAt: ten, latePolicy: "refuse" }, ten],
    ["at its closing, where late answers are taken", { dueAt: ten, closesAt: eleven }, eleven],
    [
      "when due before its closing, where late answers are refused",
      { dueAt: ten, closesAt: eleven, latePolicy: "refuse" },
      ten,
    ],
    ["at its closing, where nothing is due", { closesAt: ten, latePolicy: "refuse" }, ten],
  ])("%s", (_when, timing, expected) => {
    expect(closingOf({ ...NO_LIMITS, ...timing })).toEqual(expected);
  });
});

describe("an attempt may start", () => {
  test.each<[string, Partial<Timing>, Date, string]>([
    ["at any time, where nothing is said", {}, ten, "open"],
    ["not a second before the opening", { opensAt: ten }, at("09:59:59"), "not-yet"],
    ["from the opening on", { opensAt: ten }, ten, "open"],
    ["until a second before the closing", { closesAt: ten }, at("09:59:59"), "open"],
    ["not at the closing", { closesAt: ten }, ten, "closed"],
    ["after the due time, late", { dueAt: ten }, eleven, "open"],
    [
      "not after the due time, where late is refused",
      { dueAt: ten, latePolicy: "refuse" },
      eleven,
      "closed",
    ],
    ["neither before nor after a window", { opensAt: nine, closesAt: ten }, eleven, "closed"],
  ])("%s", (_when, timing, now, state) => {
    expect(availabilityAt({ ...NO_LIMITS, ...timing }, now).state).toBe(state);
  });
});

describe("an attempt that was started at nine ends", () => {
  test.each<[string, Partial<Timing>, Date | null]>([
    ["never, where nothing is said", {}, null],
    ["when its minutes are over", { timeLimitMinutes: 20 }, at("09:20:00")],
    ["at the closing, where that comes first", { timeLimitMinutes: 90, closesAt: ten }, ten],
    [
      "by its minutes, where those come first",
      { timeLimitMinutes: 20, closesAt: ten },
      at("09:20:00"),
    ],
    ["when due, where late is refused", { dueAt: ten, latePolicy: "refuse" }, ten],
    ["not when due, where late is taken", { dueAt: ten }, null],
  ])("%s", (_when, timing, expected) => {
    expect(endOfAttempt({ ...NO_LIMITS, ...timing }, nine)).toEqual(expected);
  });
});

test.each([
  ["in the middle", at("09:59:00"), 60, false],
  ["half a second before the end", at("09:59:59.500"), 1, false],
  ["at the end", ten, 0, false],
  ["in the grace", at("10:00:30"), 0, false],
  ["after the grace", at("10:00:30.001"), 0, true],
])("time left %s", (_when, now, seconds, overdue) => {
  expect(secondsUntil(ten, now)).toBe(seconds);
  expect(isOverdue(ten, now)).toBe(overdue);
});

test("an attempt without an end has no time left to count and is never overdue", () => {
  expect(secondsUntil(null, ten)).toBeNull();
  expect(isOverdue(null, ten)).toBe(false);
});
