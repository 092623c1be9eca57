import "../support/mock-question-writer";
import { describe, expect, test } from "vitest";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { Practice } from "@/app/_contract/practice";
import type { Review, ReviewedItem } from "@/app/_contract/reviews";
import { bytesOf, callEveryRoute, type KnownIds, withoutChance } from "../support/api-journey";
import { MARK } from "../support/marked-quiz";
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

/** Names of fields that would hold a key, a reason or evidence. */
const SECRET_FIELDS = /"(?:correct|key|keyOptionIds?|why|evidence|origin|form|factId|earned)"/;

/** An attempt with every byte that the person got from any route before submission. */
interface Journey {
  readonly attempt: AttemptForStudent;
  readonly seen: readonly string[];
}

async function takeQuiz(
  browser: TestBrowser,
  at: { quizId: string } | { assignmentId: string },
  ids: KnownIds,
): Promise<Journey> {
  const attempt = await startAttempt(browser, at);
  const all = { ...ids, attemptId: attempt.id, itemId: attempt.items[0]?.id ?? "" };
  const unanswered = await callEveryRoute(browser, all);
  await answerAll(browser, attempt, 0);
  const answered = bytesOf(await browser.call("GET", `/api/attempts/${attempt.id}`));
  return { attempt, seen: [...unanswered, answered] };
}

async function asStudent(keyIndex: number): Promise<Journey> {
  const classroom = await makeClassroom(keyIndex);
  const { browser } = await joinClassroom(classroom);
  const { assignmentId, quizId, sectionId } = classroom;
  return takeQuiz(browser, { assignmentId }, { assignmentId, quizId, sectionId });
}

async function asGuest(keyIndex: number): Promise<Journey> {
  const browser = new TestBrowser();
  const quizId = await writeMarkedQuiz(browser, keyIndex);
  return takeQuiz(browser, { quizId }, { quizId });
}

describe.each([
  ["a student", asStudent],
  ["a guest", asGuest],
])("before submission %s", (_who, journey) => {
  test("gets no reason, evidence or name of a key from any route", async () => {
    const { attempt, seen } = await journey(0);
    expect(attempt.items).toHaveLength(6);
    for (const bytes of seen) {
      expect(bytes).not.toContain(MARK);
      expect(bytes).not.toMatch(SECRET_FIELDS);
    }
  });

  test("gets the same bytes whichever options are right", async () => {
    const first = await journey(0);
    const second = await journey(1);
    expect(second.seen.map(withoutChance)).toEqual(first.seen.map(withoutChance));
    expect(first.seen.some((bytes) => bytes.includes("Question 1 about the ferry?"))).toBe(true);
  });
});

/** A submitted attempt in which everything was left blank, with what its pages tell of the items. */
async function handInBlank(keyIndex: number) {
  const classroom = await makeClassroom(keyIndex);
  const { browser } = await joinClassroom(classroom);
  const { assignmentId } = classroom;
  const { id, items } = await startAttempt(browser, { assignmentId });
  const path = `/api/attempts/${id}`;
  expectStatus(await browser.call("POST", `${path}/submit`, {}), 200);
  const itemsInReview = async () =>
    expectStatus(await browser.call<Review>("GET", `${path}/review`), 200).items;
  const practice = expectStatus(await browser.call<Practice>("GET", `${path}/practice`), 200);
  return { browser, path, items, itemsInReview, practice };
}

describe("before the second answer to a missed item a student", () => {
  test("gets no reason, evidence or name of its key", async () => {
    const { browser, path, items, itemsInReview, practice } = await handInBlank(0);
    for (const [index, { id }] of items.entries()) {
      const asked = (await itemsInReview()).slice(index);
      const bytes = JSON.stringify([asked, practice]);
      expect(asked.every(({ stage }) => stage === "asked-again")).toBe(true);
      expect(bytes).not.toContain(MARK);
      expect(bytes).not.toMatch(SECRET_FIELDS);
      const chance = { itemId: id, optionId: index % 2 === 0 ? "b" : null };
      const answer = await browser.call<ReviewedItem>("POST", `${path}/second-chance`, chance);
      expect(expectStatus(answer, 200)).toMatchObject({ id, keyOptionId: "a", earned: 0 });
    }
  });

  test("gets the same items whichever options are right, but for the paragraph to read again", async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(async (keyIndex) => {
        const bytes = JSON.stringify(await (await handInBlank(keyIndex)).itemsInReview());
        return withoutChance(bytes).replaceAll(/"sentences":\[[\d,]*\]/g, "PARAGRAPH");
      }),
    );
    expect(second).toBe(first);
  });
});

describe("where the teacher shows score and answers later, a student who has handed in", () => {
  const showing = { answersShown: "when-released", scoreWithAnswers: true };

  async function handInUnreleased() {
    const classroom = await makeClassroom(0);
    const { teacher, assignmentId, quizId, sectionId } = classroom;
    const show = async (isReleased: boolean) => {
      const path = `/api/assignments/${assignmentId}/showing`;
      expectStatus(await teacher.call("PUT", path, { ...showing, isReleased }), 200);
    };
    await show(false);
    const { browser } = await joinClassroom(classroom);
    const attempt = await startAttempt(browser, { assignmentId });
    await answerAll(browser, attempt, 1);
    const path = `/api/attempts/${attempt.id}`;
    const submitted = await browser.call("POST", `${path}/submit`, {});
    const ids = { assignmentId, quizId, sectionId, attemptId: attempt.id };
    const known = { ...ids, itemId: attempt.items[0]?.id ?? "" };
    return { browser, path, show, submitted, known };
  }

  test("gets neither from any route, nor anything to practise", async () => {
    const { browser, path, submitted, known } = await handInUnreleased();
    const seen = [bytesOf(submitted), ...(await callEveryRoute(browser, known))];
    for (const bytes of seen) {
      expect(bytes).not.toContain(MARK);
      expect(bytes).not.toMatch(SECRET_FIELDS);
    }
    for (const page of ["review", "practice"]) {
      const refused = await browser.call("GET", `${path}/${page}`);
      expect([page, refused.status, bytesOf(refused)]).toEqual([
        page,
        409,
        expect.stringContaining("answers-later"),
      ]);
    }
  });

  test("gets both with the release, and loses the answers when it is taken back", async () => {
    const { browser, path, show, submitted } = await handInUnreleased();
    expect(submitted.body).toMatchObject({ score: null });
    await show(true);
    const review = await browser.call<Review>("GET", `${path}/review`);
    expect(expectStatus(review, 200).score.possible).toBeGreaterThan(0);
    await show(false);
    expect((await browser.call("GET", `${path}/review`)).status).toBe(409);
  });
});
