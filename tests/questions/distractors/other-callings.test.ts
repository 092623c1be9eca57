import { describe, expect, test } from "vitest";
import { offerOtherCallings } from "@/questions/distractors/other-callings";
import { aDraft, anItemContext } from "@/tests/support/build-draft";

const callings = (key: string) =>
  offerOtherCallings(aDraft({ key, answerType: "role" }), anItemContext()).map(({ text }) => text);

describe("a role with another calling in it", () => {
  test.each([
    [
      "keeps whose it is",
      "An attorney with Harrowick Legal Aid",
      /^An? \w+ with Harrowick Legal Aid$/,
    ],
    ["is of another subject", "A professor of law at Coldmoor", /^A professor of \w+ at Coldmoor$/],
    ["stands alone where the key does", "An artist", /^An? \w+$/],
  ])("%s", (_what, key, pattern) => {
    const offered = callings(key);
    expect(offered).toHaveLength(3);
    for (const text of offered) expect(text).toMatch(pattern);
    expect(offered).not.toContain(key);
  });

  test.each([
    ["the key names no calling", "The head of the harbour office"],
    ["the calling is half of a compound", "A market analyst"],
    ["the calling is one of something", "The author of best-selling novels"],
  ])("is not offered where %s", (_why, key) => {
    expect(callings(key)).toEqual([]);
  });
});
