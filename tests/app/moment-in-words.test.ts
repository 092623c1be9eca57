import { expect, test } from "vitest";
import { momentInWords } from "@/app/_components/moment-in-words";

const NOW = new Date("2026-11-05T12:00:00Z");

test.each([
  ["this year", "2026-05-04T08:00:00Z", "UTC", /^Mon,? 4 May,? 08:00$/],
  ["another year", "2031-05-05T08:00:00Z", "UTC", /^Mon,? 5 May 2031,? 08:00$/],
  [
    "last year by the reader's clock alone",
    "2026-01-01T03:00:00Z",
    "America/New_York",
    /^Wed,? 31 Dec 2025,? 22:00$/,
  ],
])("%s is told with its year where that is not this one", (_which, iso, zone, words) => {
  expect(momentInWords(iso, NOW, zone)).toMatch(words);
});
