import { describe, expect, test } from "vitest";
import { hashReturnCode, newReturnCode, normalizeReturnCode } from "@/db/return-code";
import { returnCodeWords } from "@/db/return-code-words";

describe("return codes", () => {
  test("are three words and four digits", () => {
    for (let time = 0; time < 100; time += 1) {
      expect(newReturnCode()).toMatch(/^[a-z]{4,7}-[a-z]{4,7}-[a-z]{4,7}-\d{4}$/);
    }
  });

  test("have 1,024 different words to choose from", () => {
    expect(new Set(returnCodeWords).size).toBe(1024);
  });

  test.each([
    ["as shown", "maple-otter-lemon-0482"],
    ["with spaces", " maple otter lemon 0482 "],
    ["with capitals and dots", "Maple. Otter. LEMON. 0482"],
    ["with the digits joined to the word", "maple otter lemon0482"],
  ])("are read %s", (_how, typed) => {
    expect(normalizeReturnCode(typed)).toBe("maple-otter-lemon-0482");
  });

  test("are stored as a hash that leads back from any spelling and shows no word", async () => {
    const hash = await hashReturnCode("maple-otter-lemon-0482");
    expect(await hashReturnCode("Maple otter lemon 0482")).toBe(hash);
    expect(await hashReturnCode("maple-otter-lemon-0483")).not.toBe(hash);
    expect(hash).not.toContain("maple");
  });
});
