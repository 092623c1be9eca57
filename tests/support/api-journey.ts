import { routes } from "@/app/_contract/routes";
import { NO_LIMITS } from "@/db/assignments/timing";
import type { Answer, TestBrowser } from "./test-browser";

/** What an address or a request of a journey needs to name. */
export type KnownIds = Readonly<Record<string, string>>;

/** Every byte of an answer: status, headers and body. */
export function bytesOf<Body>(answer: Answer<Body>): string {
  const headers = Array.from(answer.headers, ([name, value]) => `${name}: ${value}`);
  return [answer.status, ...headers, answer.text].join("\n");
}

/** Ids, times and tokens differ from run to run, and say nothing of a key. */
export function withoutChance(bytes: string): string {
  return bytes
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/attest_session=[\w-]+/g, "TOKEN");
}

const WRITTEN_ITEM = {
  stem: "Who opened the bridge?",
  options: [
    { text: "Ana Ruiz", correct: true, why: "" },
    { text: "Ben Okoro", correct: false, why: "" },
  ],
  sentences: [0],
};

/** A request's body for each route that takes one, made of what the person knows. */
export function bodyFor(path: string, ids: KnownIds): unknown {
  const { assignmentId, quizId, sectionId, itemId } = ids;
  const bodies: Record<string, unknown> = {
    "/api/attempts": assignmentId ? { assignmentId } : { quizId },
    "/api/attempts/{attemptId}/responses/{itemId}": { optionId: "a", revision: 1 },
    "/api/attempts/{attemptId}/annotations/{place}": { note: "", revision: 1 },
    "/api/attempts/{attemptId}/flags/{itemId}": { comment: "Two answers are right." },
    "/api/assignments/{assignmentId}/attempts/{attemptId}/flags/{itemId}": {
      answer: "You are right.",
    },
    "/api/attempts/{attemptId}/practice": { itemId, optionId: "a" },
    "/api/attempts/{attemptId}/second-chance": { itemId, optionId: null },
    "/api/sections": { name: "8c" },
    "/api/sections/{sectionId}": { name: "8d" },
    "/api/sections/{sectionId}/students": { names: ["Leo Stern"] },
    "/api/sections/{sectionId}/students/{personId}/move": {
      toSectionId: ids["otherSectionId"] ?? sectionId,
      stays: true,
    },
    "/api/quizzes/{quizId}/items": WRITTEN_ITEM,
    "/api/quizzes/{quizId}/items/{itemId}": WRITTEN_ITEM,
    "/api/quizzes/{quizId}/items/{itemId}/points": { points: 2 },
    "/api/quizzes/{quizId}/items/{itemId}/approval": { approved: true },
    "/api/quizzes/{quizId}/items/{itemId}/move": { position: 1 },
    "/api/quizzes/{quizId}/offers": { sentence: 0 },
    "/api/quizzes/{quizId}/offers/take": { sentence: 0, offerId: "i1" },
    "/api/quizzes/{quizId}/history": { step: "undo" },
    "/api/assignments": { quizId, sectionId },
    "/api/assignments/{assignmentId}/timing": NO_LIMITS,
    "/api/assignments/{assignmentId}/showing": {
      answersShown: "at-once",
      scoreWithAnswers: false,
      isReleased: true,
    },
    "/api/assignments/{assignmentId}/students": { studentIds: null },
    "/api/assignments/{assignmentId}/accommodations/{personId}": {
      timePercent: 150,
      extraMinutes: 0,
      closesAt: null,
    },
    "/api/assignments/{assignmentId}/items/{itemId}/ruling": { ruling: { kind: "void" }, note: "" },
  };
  return bodies[path] ?? {};
}

/** The address of a route with the ids that are known; the others are made up. */
export function addressOf(path: string, ids: KnownIds): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "unknown");
}

/** Calls every route but submission, each in a copy of the browser, and notes all that comes back. */
export async function callEveryRoute(browser: TestBrowser, ids: KnownIds): Promise<string[]> {
  const seen: string[] = [];
  for (const { method, path } of routes) {
    if (path.endsWith("/submit") || path === "/api/sign-out") continue;
    const body = method === "GET" ? undefined : bodyFor(path, ids);
    seen.push(bytesOf(await browser.copy().call(method, addressOf(path, ids), body)));
  }
  return seen;
}
