import "../support/mock-question-writer";
import { beforeAll, describe, expect, test } from "vitest";
import type {
  AttemptForStudent,
  AttemptStarted,
  AttemptSubmitted,
  StoredResponse,
} from "@/app/_contract/attempts";
import type { Practice, PracticeOutcome } from "@/app/_contract/practice";
import type { Review } from "@/app/_contract/reviews";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  type Classroom,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
  writeMarkedQuiz,
} from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

useMemoryDatabase();

let classroom: Classroom;

beforeAll(async () => {
  classroom = await makeClassroom(0);
});

/** A student with an attempt at the classroom's assignment, in which every right option is "a". */
async function newAttempt() {
  const { browser } = await joinClassroom(classroom);
  const attempt = await startAttempt(browser, { assignmentId: classroom.assignmentId });
  const path = `/api/attempts/${attempt.id}`;
  const itemId = attempt.items[0]?.id ?? "";
  const save = (optionId: string, revision: number, item = itemId) =>
    browser.call<StoredResponse>("PUT", `${path}/responses/${item}`, { optionId, revision });
  const submit = () => browser.call<AttemptSubmitted>("POST", `${path}/submit`, {});
  return { browser, attempt, path, itemId, save, submit };
}

describe("answering", () => {
  test("goes on where it was left, on another device too", async () => {
    const { browser, attempt, path, itemId, save } = await newAttempt();
    expectStatus(await save("b", 1), 200);
    const { assignmentId } = classroom;
    const other = browser.copy();
    const resumed = await other.call<AttemptStarted>("POST", "/api/attempts", { assignmentId });
    expect(expectStatus(resumed, 200).attemptId).toBe(attempt.id);
    const { responses } = expectStatus(await other.call<AttemptForStudent>("GET", path), 200);
    expect(responses).toMatchObject([{ itemId, optionId: "b", revision: 1 }]);
  });

  test("keeps the newer revision, in whatever order they arrive", async () => {
    const { save } = await newAttempt();
    expectStatus(await save("b", 3), 200);
    const late = expectStatus(await save("c", 2), 200);
    expect(late).toMatchObject({ optionId: "b", revision: 3 });
    expect(expectStatus(await save("d", 4), 200)).toMatchObject({ optionId: "d", revision: 4 });
  });

  test.each([
    ["an option that the item lacks", "e", undefined],
    ["an item of no quiz", "a", "00000000-0000-7000-8000-000000000000"],
    ["an item id that is no id", "a", "1"],
  ])("refuses %s", async (_what, optionId, item) => {
    const { save } = await newAttempt();
    expect((await save(optionId, 1, item)).status).toBe(404);
  });

  test("ends with submission", async () => {
    const { save, submit } = await newAttempt();
    expectStatus(await submit(), 200);
    const refused = await save("a", 9);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("attempt-submitted");
  });
});

describe("submitting", () => {
  test("fifty times at once gives one score", async () => {
    const { browser, attempt, submit } = await newAttempt();
    await answerAll(browser, attempt, 0);
    const answers = await Promise.all(Array.from({ length: 50 }, submit));
    const expected = { attemptId: attempt.id, score: { earned: 6, possible: 6 } };
    expect(answers.map(({ body }) => body)).toEqual(answers.map(() => expected));
  });

  test("counts an item without an answer as missed", async () => {
    const { save, submit } = await newAttempt();
    expectStatus(await save("a", 1), 200);
    expect(expectStatus(await submit(), 200).score).toEqual({ earned: 1, possible: 6 });
  });

  test("a quiz of one's own can be followed by another attempt", async () => {
    const browser = new TestBrowser();
    const quizId = await writeMarkedQuiz(browser);
    const first = await startAttempt(browser, { quizId });
    expectStatus(await browser.call("POST", `/api/attempts/${first.id}/submit`, {}), 200);
    expect((await startAttempt(browser, { quizId })).id).not.toBe(first.id);
  });
});

describe("review", () => {
  test("waits for submission", async () => {
    const { browser, path } = await newAttempt();
    for (const page of ["review", "practice"]) {
      const refused = await browser.call("GET", `${path}/${page}`);
      expect([refused.status, refused.body.error.code]).toEqual([409, "attempt-open"]);
    }
  });

  test("shows the option chosen, the key, every reason, and evidence that stands in its sentence", async () => {
    const { browser, attempt, path, save, submit } = await newAttempt();
    expectStatus(await save("b", 1), 200);
    expectStatus(await submit(), 200);
    for (const { id } of attempt.items) {
      const showMe = { itemId: id, optionId: null };
      expectStatus(await browser.call("POST", `${path}/second-chance`, showMe), 200);
    }
    const review = expectStatus(await browser.call<Review>("GET", `${path}/review`), 200);
    expect(review.score).toEqual({ earned: 0, possible: 6 });
    expect(review.items[0]).toMatchObject({
      answer: { optionId: "b" },
      keyOptionId: "a",
      earned: 0,
    });
    expect(review.items[1]).toMatchObject({ answer: null, earned: 0 });
    const sentences = new Map(
      review.article.blocks.flatMap((block) =>
        block.sentences.map(({ index, text }) => [index, text] as const),
      ),
    );
    for (const item of review.items) {
      if (item.stage !== "explained") throw new Error("Every answer was asked for.");
      expect(item.options.every(({ why }) => why.length > 0)).toBe(true);
      expect(item.evidence).not.toHaveLength(0);
      for (const { sentence, start, end, quote } of item.evidence) {
        expect(sentences.get(sentence)?.slice(start, end)).toBe(quote);
      }
    }
  });

  test("tells which sentence each option of a select-the-evidence item is", async () => {
    const { attempt } = await newAttempt();
    const sentences = attempt.article.blocks.flatMap((block) => block.sentences);
    const items = attempt.items.filter(({ type }) => type === "select-evidence");
    expect(items).toHaveLength(2);
    for (const { text, sentence } of items.flatMap(({ options }) => options)) {
      expect(sentences[sentence ?? -1]?.text).toBe(text);
    }
  });
});

describe("practice", () => {
  test("asks for the missed items until each was right once, and never changes the score", async () => {
    const { browser, attempt, path, submit } = await newAttempt();
    const [right, ...missed] = attempt.items;
    const answer = { optionId: "a", revision: 1 };
    expectStatus(await browser.call("PUT", `${path}/responses/${right?.id}`, answer), 200);
    const { score } = expectStatus(await submit(), 200);
    const practise = (itemId: string | undefined, optionId: string) =>
      browser.call<PracticeOutcome>("POST", `${path}/practice`, { itemId, optionId });
    const left = async () =>
      expectStatus(await browser.call<Practice>("GET", `${path}/practice`), 200);

    expect(await left()).toMatchObject({ done: 0, total: 5 });
    expect((await practise(right?.id, "a")).status).toBe(404);
    const wrong = expectStatus(await practise(missed[0]?.id, "b"), 200);
    expect(wrong).toMatchObject({ correct: false, keyOptionIds: ["a"], remaining: 5 });
    for (const [index, item] of missed.entries()) {
      const outcome = expectStatus(await practise(item.id, "a"), 200);
      expect(outcome).toMatchObject({ correct: true, remaining: 4 - index });
    }
    expect(await left()).toEqual({ remaining: [], done: 5, total: 5 });
    const review = expectStatus(await browser.call<Review>("GET", `${path}/review`), 200);
    expect(review.score).toEqual(score);
    expect(expectStatus(await submit(), 200).score).toEqual(score);
  });
});
