import fc from "fast-check";
import { expect, test } from "vitest";
import { newJoinCode, readCode, spellCode } from "@/db/codes";

test.each([
  ["in lower case", "7kq2mx", "7KQ2MX"],
  ["with spaces and hyphens", " 7KQ-2 MX ", "7KQ2MX"],
  ["with O for the digit it looks like", "7OQ2o0", "70Q200"],
  ["with I and L for the digit they look like", "ILil11", "111111"],
])("a code typed %s is read", (_how, typed, code) => expect(readCode(typed)).toBe(code));

test("what is spelled is read back as it was, in any case", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), (bytes) => {
      const code = spellCode(bytes);
      expect(code).toHaveLength(bytes.length);
      expect(readCode(code)).toBe(code);
      expect(readCode(code.toLowerCase())).toBe(code);
    }),
  );
});

test("every sign is as likely as every other", () => {
  const code = spellCode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const counts = new Map<string, number>();
  for (const sign of code) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
});

test("a join code is six signs", () => {
  expect(newJoinCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
});
