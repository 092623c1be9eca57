import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokensOf } from "@/questions/text/tokens";

const tokens = (text: string): string[] =>
  tokensOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  test.each([
    ["can't won’t it's", "ca n't wo n’t it 's"],
    ["Trump’s players' o'clock O'Brien", "Trump ’s players ' o'clock O'Brien"],
    ["cannot", "can not"],
    ["US-Russia 70-year-old", "US - Russia 70 - year - old"],
    ["co-founder e-mail mid-1980s", "co-founder e-mail mid-1980s"],
    ["$1.4 £3,000 US$5bn", "$ 1.4 £ 3,000 US$ 5 bn"],
    ["5pm 30GB 10th 1980s", "5 pm 30 GB 10th 1980s"],
    ["A380 G7 4chan", "A380 G7 4chan"],
    ["the U.S., Inc. and", "the U.S. , Inc. and"],
    ["“Stop,” he said.", "“ Stop , ” he said ."],
    ["9/11 5:30 50%", "9/11 5:30 50 %"],
    ["see https://a.example/b?c=1, or x@y.org.", "see https://a.example/b?c=1 , or x@y.org ."],
    ["We saw the sun.", "We saw the sun ."],
    ["We chose plan B.", "We chose plan B ."],
  ])("of %j", (text, expected) => {
    expect(tokens(text)).toEqual(expected.split(" "));
  });

  test("cover every visible character, in order, once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(tokens(text).join("")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
