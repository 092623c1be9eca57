import { expect, test } from "vitest";
import { dateOrder, nearDates } from "@/questions/distractors/near-dates";

const none = () => false;

test.each([
  ["weekdays", "Saturday", ["Friday", "Sunday"]],
  ["a part of the day stays", "Tuesday night", ["Monday night", "Wednesday night"]],
  ["months keep their year", "February 2022", ["January 2022", "March 2022"]],
  ["years", "1985", ["1984", "1986"]],
  ["decades", "the 1990s", ["the 1980s", "the 2000s"]],
  ["days stay inside the month", "28 February", ["25 February", "22 February"]],
  ["ordinals agree", "May 21st", ["May 18th", "May 23rd"]],
])("%s", (_why, key, expected) => {
  expect(nearDates(key, none)).toEqual(expect.arrayContaining(expected));
  expect(nearDates(key, none)).not.toContain(key);
});

test("a weekday with its date is left alone, since both would have to change", () => {
  expect(nearDates("Saturday, May 17", none)).toEqual([]);
});

test.each([
  [
    ["Sunday", "Monday", "Friday"],
    ["Monday", "Friday", "Sunday"],
  ],
  [
    ["March 2022", "December 2021"],
    ["December 2021", "March 2022"],
  ],
  [
    ["17 May", "9 May"],
    ["9 May", "17 May"],
  ],
])("%j stand in order", (dates, ordered) => {
  expect(dates.toSorted((a, b) => dateOrder(a) - dateOrder(b))).toEqual(ordered);
});
