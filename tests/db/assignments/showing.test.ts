import { expect, test } from "vitest";
import { type Showing, SHOWN_AT_ONCE, shownAt } from "@/db/assignments/showing";
import { NO_LIMITS, type Timing } from "@/db/assignments/timing";

const at = (hour: number) => new Date(Date.UTC(2026, 4, 4, hour));
const timing = (limits: Partial<Timing>): Timing => ({ ...NO_LIMITS, ...limits });
const after = (more: Partial<Showing> = {}): Showing => ({
  ...SHOWN_AT_ONCE,
  answersShown: "after-due",
  ...more,
});

const DUE = [timing({ dueAt: at(12) })];

test.each<[string, Showing, readonly Timing[], number, boolean, Date | null]>([
  ["at once they are there", SHOWN_AT_ONCE, DUE, 9, true, null],
  ["before the due time they are not", after(), DUE, 11, false, at(12)],
  ["from the due time they are", after(), DUE, 12, true, null],
  [
    "as long as late work is taken they are not",
    after(),
    [timing({ dueAt: at(12), closesAt: at(15) })],
    13,
    false,
    at(15),
  ],
  [
    "a student's own later end is waited for",
    after(),
    [...DUE, timing({ dueAt: at(14) })],
    13,
    false,
    at(14),
  ],
  ["without any end they wait for the release", after(), [NO_LIMITS], 23, false, null],
  ["a release shows them before", after({ releasedAt: at(9) }), DUE, 10, true, null],
  [
    "they come when they are released and no sooner",
    after({ answersShown: "when-released" }),
    DUE,
    23,
    false,
    null,
  ],
])("the answers: %s", (_when, showing, timings, hour, answers, answersFrom) => {
  expect(shownAt(showing, timings, at(hour))).toEqual({ score: true, answers, answersFrom });
});

test("a score that waits comes with the answers", () => {
  const showing = after({ scoreWithAnswers: true });
  expect(shownAt(showing, DUE, at(11)).score).toBe(false);
  expect(shownAt(showing, DUE, at(12)).score).toBe(true);
});
