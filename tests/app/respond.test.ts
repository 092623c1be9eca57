import { afterEach, describe, expect, test, vi } from "vitest";
import { OptionForStudent } from "@/app/_contract/items";
import { notFound, UserError } from "@/app/_server/errors";
import { answer, answerError } from "@/app/_server/respond";
import { DatabaseOpenError } from "@/db/errors";

const request = { requestId: "r1", what: "GET /api/x" };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an answer", () => {
  test("does not leave with a field that the contract does not name", () => {
    const option = { id: "a", text: "Forty", correct: true };
    expect(() => answer(OptionForStudent, option)).toThrow("correct");
  });

  test("is kept by no cache", () => {
    const response = answer(OptionForStudent, { id: "a", text: "Forty" });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("an error", () => {
  test("of the user's says what to do, and its log message stays in the log", async () => {
    const log = vi.spyOn(console, "warn").mockReturnValue();
    const error = new UserError("name-taken", "Choose another.", {
      field: "name",
      logMessage: "twins?",
    });
    const response = answerError(error, request);
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({
      error: { code: "name-taken", message: "Choose another.", field: "name", requestId: "r1" },
    });
    expect(log).toHaveBeenCalledWith(expect.stringContaining("twins?"));
  });

  test.each([
    ["a fault of ours", new TypeError("secret is undefined"), 500, "internal"],
    ["something that is no error", "secret", 500, "internal"],
    ["a closed database", new DatabaseOpenError("unreachable", "secret host"), 503, "unavailable"],
  ])("that is %s is logged, and answered without its words", async (_what, error, status, code) => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const response = answerError(error, request);
    const text = await response.text();
    expect([response.status, JSON.parse(text).error.code]).toEqual([status, code]);
    expect(text).not.toContain("secret");
    expect(log).toHaveBeenCalledWith(expect.stringContaining("r1"), error);
  });

  test("of somebody else's thing is that of a missing one", async () => {
    expect((await answerError(notFound(), request).json()).error.message).toContain("nothing here");
  });
});
