import { expect, test } from "vitest";
import { findDates } from "@/questions/facts/find-dates";
import type { Analysis } from "@/questions/types";

/** An article of one sentence, published on a Monday. */
function oneSentence(text: string): Analysis {
  return {
    article: { title: "", text, published: "2025-09-15" },
    paragraphs: [{ start: 0, end: text.length }],
    sentences: [{ index: 0, paragraph: 0, start: 0, end: text.length, tokens: [] }],
    names: [],
  };
}

const datesIn = (text: string) =>
  findDates(oneSentence(text)).map(({ quote, iso }) => [quote, iso]);

test.each([
  ["a full date", "It opened on 17 March 2025.", "17 March 2025", "2025-03-17"],
  ["the weekday before publication", "It opened on Saturday.", "Saturday", "2025-09-13"],
  ["a month that has passed", "Sales fell in March.", "March", "2025-03"],
  ["a month of the year before", "Sales fell in December.", "December", "2024-12"],
  ["a day that is near ahead", "It opens on October 1.", "October 1", "2025-10-01"],
  ["a year, not a day of it", "It opens next year.", "next year", "2026"],
  ["a month, not a day of it", "It opened last month.", "last month", "2025-08"],
  ["yesterday as the first word", "Yesterday the bridge opened.", "Yesterday", "2025-09-14"],
  ["a decade", "It was built in the 1990s.", "the 1990s", "1990s"],
])("resolves %s", (_why, text, quote, iso) => {
  expect(datesIn(text)).toEqual([[quote, iso]]);
});

test.each([
  ["a duration", "The match lasted three days."],
  ["the verb may", "May the best team win, she said."],
  ["a name for a day", "Markets still fear another Black Monday."],
  ["decimals of a price", "A share costs $4.1556 now."],
  ["the number of a union branch", "She leads Local 1520 of the union."],
  ["a newspaper", "She told the Sunday Times so."],
])("%s is no date", (_why, text) => {
  expect(datesIn(text)).toEqual([]);
});
