import "../support/mock-question-writer";
import { describe, expect, test } from "vitest";
import type { Claimed, Me } from "@/app/_contract/people";
import type { QuizList } from "@/app/_contract/quizzes";
import type { Review } from "@/app/_contract/reviews";
import { markedArticle } from "../support/marked-quiz";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
  writeMarkedQuiz,
} from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

useMemoryDatabase();

const ACCOUNT = { name: "Ines Vale", email: "ines@hill.example", password: "correct horse" };

describe("somebody without an account", () => {
  test("writes, takes and reviews a quiz, and a teacher's account takes it over once", async () => {
    const browser = new TestBrowser();
    const quizId = await writeMarkedQuiz(browser, 0);
    const attempt = await startAttempt(browser, { quizId });
    await answerAll(browser, attempt, 0);
    expectStatus(await browser.call("POST", `/api/attempts/${attempt.id}/submit`, {}), 200);
    const me = expectStatus(await browser.call<Me>("GET", "/api/me"), 200);
    expect(me).toEqual({ person: { name: "Guest", role: "guest" }, school: null });

    expectStatus(await browser.call("POST", "/api/auth/sign-up/email", ACCOUNT), 201);
    const claim = () => browser.call<Claimed>("POST", "/api/claim");
    expect(expectStatus(await claim(), 200)).toEqual({ quizzes: 1, attempts: 1 });
    expect(expectStatus(await claim(), 200)).toEqual({ quizzes: 0, attempts: 0 });
    const { quizzes } = expectStatus(await browser.call<QuizList>("GET", "/api/quizzes"), 200);
    expect(quizzes.map(({ id }) => id)).toEqual([quizId]);
    const path = `/api/attempts/${attempt.id}/review`;
    const review = expectStatus(await browser.call<Review>("GET", path), 200);
    expect(review.score).toEqual({ earned: 6, possible: 6 });
  });

  test("is remembered only once there is something of theirs", async () => {
    const browser = new TestBrowser();
    const short = { title: "Ferry", text: "It runs." };
    expect((await browser.call("POST", "/api/quizzes", short)).headers.getSetCookie()).toEqual([]);
    const written = await browser.call("POST", "/api/quizzes", markedArticle);
    expect(written.headers.getSetCookie()).toHaveLength(1);
    const again = await browser.call("POST", "/api/quizzes", markedArticle);
    expect(again.headers.getSetCookie()).toEqual([]);
  });
});

test("a student of a class is told to sign out before trying an article", async () => {
  const { browser } = await joinClassroom(await makeClassroom());
  const refused = await browser.call("POST", "/api/quizzes", markedArticle);
  expect([refused.status, refused.body.error.code]).toEqual([403, "not-allowed"]);
  expect(refused.body.error.message).toContain("Sign out first");
});
