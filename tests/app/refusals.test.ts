import "../support/mock-question-writer";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ErrorAnswer } from "@/app/_contract/errors";
import { routes } from "@/app/_contract/routes";
import { resetRateLimits } from "@/app/_server/rate-limit";
import { wrongJoinCodes } from "@/app/_server/rate-limits";
import { addressOf } from "../support/api-journey";
import { markedArticle } from "../support/marked-quiz";
import { useMemoryDatabase } from "../support/memory-database";
import { expectStatus, makeClassroom } from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

useMemoryDatabase();
afterEach(resetRateLimits);
// Every refusal below is one for the log too.
beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());

const FRENCH = `Le bac entre les deux rives du fleuve circule de nouveau depuis lundi matin. Il transporte
  quarante personnes et dix bicyclettes à chaque passage. La maire a déclaré que la ville avait assez attendu
  et que chacun pourrait enfin traverser sans faire le détour par le grand pont de la vallée.`;

describe("an article is refused, with what to do,", () => {
  test.each([
    ["too short", { text: "The ferry runs again." }, 422, "text-too-short", "at least 40 words"],
    [
      "too long",
      { text: "The ferry is on the river. ".repeat(3000) },
      413,
      "text-too-long",
      "10,000",
    ],
    ["too heavy", { text: "a".repeat(900_000) }, 413, "text-too-long", "10,000"],
    ["not in English", { text: FRENCH }, 422, "not-english", "English"],
    ["without a title", { title: " " }, 400, "invalid-request", "title"],
    ["with a long title", { title: "x".repeat(301) }, 400, "invalid-request", "title"],
    ["with too many questions wished for", { count: 41 }, 400, "invalid-request", "count"],
    ["with a day that is none", { published: "2025-02-30" }, 400, "invalid-request", "published"],
    ["with an unknown field", { titel: "x" }, 400, "invalid-request", ""],
  ])("when it is %s", async (_why, part, status, code, words) => {
    const wish = { ...markedArticle, ...part };
    const { body, ...answer } = await new TestBrowser().call("POST", "/api/quizzes", wish);
    expect([answer.status, body.error.code]).toEqual([status, code]);
    expect(body.error.message).toContain(words);
  });

  test("when its sample is unknown", async () => {
    const wish = { sampleId: "no-such-sample" };
    expect((await new TestBrowser().call("POST", "/api/quizzes", wish)).status).toBe(404);
  });
});

describe("text that a database can not hold", () => {
  test.each([
    ["a NUL", "Ferry\u0000 returns"],
    ["half a character", "Ferry \ud83d returns"],
  ])("is stored without %s", async (_what, title) => {
    const wish = { ...markedArticle, title };
    expectStatus(await new TestBrowser().call("POST", "/api/quizzes", wish), 201);
  });

  test("in a join code is no code", async () => {
    expect((await new TestBrowser().call("GET", "/api/join/AB%00CD")).status).toBe(404);
  });
});

describe("a page of another site", () => {
  const changes = routes.filter(({ method }) => method !== "GET");
  const cases = changes.map(({ method, path }) => [method, path] as const);

  test.each(cases)("can not make a browser %s %s", async (method, path) => {
    const tells: Record<string, string>[] = [
      { origin: "http://elsewhere.test" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of tells) {
      const address = addressOf(path, {});
      const answer = await new TestBrowser().call(method, address, {}, headers);
      expect([answer.status, answer.body.error.code]).toEqual([403, "wrong-origin"]);
    }
  });

  test("is no obstacle to a program that is no browser", async () => {
    const { POST } = await import("@/app/api/sign-out/route");
    const request = new Request("http://attest.test/api/sign-out", { method: "POST" });
    expect((await POST(request)).status).toBe(204);
  });
});

describe("guessing", () => {
  const look = (code: string, address: string) =>
    new TestBrowser().call("GET", `/api/join/${code}`, undefined, { "x-forwarded-for": address });

  test("of codes ends after 300 wrong ones from one address, however many come at once", async () => {
    const { joinCode } = await makeClassroom();
    const { perAddress } = wrongJoinCodes;
    const guesses = Array.from({ length: perAddress + 50 }, () => look("0000", "192.0.2.7"));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(perAddress);
    expect(statuses.filter((status) => status === 429)).toHaveLength(50);
    expect((await look(joinCode, "192.0.2.7")).status).toBe(429);
    expect((await look(joinCode, "192.0.2.8")).status).toBe(200);
  });

  test("is not what a class does that types its codes right", async () => {
    const { joinCode } = await makeClassroom();
    const looks = Array.from({ length: wrongJoinCodes.perAddress + 50 }, () => joinCode);
    for (const code of looks) expect((await look(code, "192.0.2.9")).status).toBe(200);
  });

  test("of passwords does not tell which address has an account", async () => {
    const account = { name: "Ada Berg", email: "ada@known.example", password: "correct horse" };
    expectStatus(await new TestBrowser().call("POST", "/api/auth/sign-up/email", account), 201);
    const answerTo = async (email: string): Promise<ErrorAnswer["error"]> => {
      const attempt = { email, password: "wrong horse" };
      const answer = await new TestBrowser().call("POST", "/api/auth/sign-in/email", attempt);
      return { ...expectStatus(answer, 401).error, requestId: "" };
    };
    expect(await answerTo("ada@known.example")).toEqual(await answerTo("eve@unknown.example"));
  });
});
