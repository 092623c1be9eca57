import { expect, test } from "vitest";
import {
  durationInWords,
  timeLeftInWords,
  timeToAnnounce,
} from "@/app/(student)/_time/time-in-words";

test.each([
  [0, "Time is up"],
  [7, "0:07 left"],
  [119, "1:59 left"],
  [120, "2 min left"],
  [3_599, "59 min left"],
  [3_600, "1 h left"],
  [5_400, "1 h 30 min left"],
])("%i seconds read as %s", (seconds, words) => {
  expect(timeLeftInWords(seconds)).toBe(words);
});

test.each([
  [45, "45 min"],
  [60, "1 h"],
  [95, "1 h 35 min"],
])("%i minutes read as %s", (minutes, words) => {
  expect(durationInWords(minutes)).toBe(words);
});

test.each([
  ["nothing from second to second", 400, 399, null],
  ["five minutes", 301, 300, "Five minutes left."],
  ["five minutes, when a second was skipped", 302, 298, "Five minutes left."],
  ["nothing between", 300, 299, null],
  ["one minute", 61, 60, "One minute left."],
  ["the end", 1, 0, "Time is up. Your answers are being handed in."],
  ["the end alone, after a long sleep", 500, 0, "Time is up. Your answers are being handed in."],
  ["more time that was given", 100, 700, "You were given more time. 11 min left."],
  ["nothing where the server only corrects by a second", 100, 101, null],
])("speaks of %s", (_what, before, now, words) => {
  expect(timeToAnnounce(before, now)).toBe(words);
});
