import { describe, expect, test } from "vitest";
import { NO_ACCOMMODATION, timingFor, type Accommodation } from "@/db/assignments/accommodation";
import { closingOf, endOfAttempt, NO_LIMITS, type Timing } from "@/db/assignments/timing";

/** A moment of one morning. */
const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const nine = at("09:00");

type Case = readonly [
  what: string,
  timing: Partial<Timing>,
  own: Partial<Accommodation>,
  end: Date | null,
];

describe("a student who started at nine has until", () => {
  test.each<Case>([
    [
      "the class's time is over, with nothing of their own",
      { timeLimitMinutes: 20 },
      {},
      at("09:20"),
    ],
    ["half as much again", { timeLimitMinutes: 20 }, { timePercent: 150 }, at("09:30")],
    ["ten minutes more", { timeLimitMinutes: 20 }, { extraMinutes: 10 }, at("09:30")],
    [
      "both, a begun minute counted whole",
      { timeLimitMinutes: 15 },
      { timePercent: 125, extraMinutes: 5 },
      at("09:24"),
    ],
    [
      "extra time past the class's closing",
      { timeLimitMinutes: 60, closesAt: at("09:50") },
      { timePercent: 200 },
      at("10:50"),
    ],
    [
      "minutes more than the closing, without a limit",
      { closesAt: at("10:00") },
      { extraMinutes: 15 },
      at("10:15"),
    ],
    [
      "a factor of nothing changes nothing",
      { closesAt: at("10:00") },
      { timePercent: 200 },
      at("10:00"),
    ],
    ["a closing of their own", { closesAt: at("10:00") }, { closesAt: at("12:00") }, at("12:00")],
    [
      "a closing of their own, where late answers are refused",
      { dueAt: at("10:00"), latePolicy: "refuse" },
      { closesAt: at("12:00") },
      at("12:00"),
    ],
    [
      "extra time after the due time, where late answers are refused",
      { dueAt: at("10:00"), latePolicy: "refuse", timeLimitMinutes: 90 },
      { extraMinutes: 30 },
      at("10:30"),
    ],
    [
      "their limit, where their closing is later",
      { timeLimitMinutes: 20, closesAt: at("10:00") },
      { closesAt: at("12:00") },
      at("09:20"),
    ],
  ])("%s", (_what, timing, own, end) => {
    const theirs = timingFor({ ...NO_LIMITS, ...timing }, { ...NO_ACCOMMODATION, ...own });
    expect(endOfAttempt(theirs, nine)).toEqual(end);
  });
});

test("what is handed in before a closing of their own is not late", () => {
  const timing = { ...NO_LIMITS, dueAt: at("10:00"), closesAt: at("11:00") };
  const theirs = timingFor(timing, { ...NO_ACCOMMODATION, closesAt: at("12:00") });
  expect([theirs.dueAt, closingOf(theirs)]).toEqual([at("12:00"), at("12:00")]);
});
