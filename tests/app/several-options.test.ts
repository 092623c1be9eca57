import "../support/mock-question-writer";
import { describe, expect, test } from "vitest";
import type { AssignmentCreated, AssignmentResults } from "@/app/_contract/assignments";
import type { AttemptSubmitted, StoredResponse } from "@/app/_contract/attempts";
import type { StudentAttempt } from "@/app/_contract/gradebook";
import type { PracticeOutcome } from "@/app/_contract/practice";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import type { Review } from "@/app/_contract/reviews";
import type { WrittenItem } from "@/app/_contract/written-items";
import { useMemoryDatabase } from "../support/memory-database";
import { expectStatus, joinClassroom, makeClassroom, startAttempt } from "../support/school-day";

useMemoryDatabase();

const option = (text: string, correct: boolean) => ({ text, correct, why: `About ${text}.` });
const SEVERAL: WrittenItem = {
  type: "multiple-response",
  stem: "Which boats cross the river?",
  options: [option("ferries", true), option("barges", true), option("yachts", false)],
  sentences: [0],
};

/** A student's attempt at a quiz whose last item is the one that its teacher wrote. */
async function takeWritten(written: WrittenItem) {
  const classroom = await makeClassroom();
  const { teacher, quizId, sectionId } = classroom;
  const added = await teacher.call<QuizForTeacher>("POST", `/api/quizzes/${quizId}/items`, written);
  const item = expectStatus(added, 201).items.at(-1)!;
  const wish = { quizId, sectionId };
  const made = await teacher.call<AssignmentCreated>("POST", "/api/assignments", wish);
  const assignmentId = expectStatus(made, 201).id;
  const { browser } = await joinClassroom(classroom);
  const attempt = await startAttempt(browser, { assignmentId });
  const path = `/api/attempts/${attempt.id}`;
  const save = (answer: object, revision = 1) =>
    browser.call<StoredResponse>("PUT", `${path}/responses/${item.id}`, { ...answer, revision });
  const submit = async () =>
    expectStatus(await browser.call<AttemptSubmitted>("POST", `${path}/submit`, {}), 200).score;
  const review = async () =>
    expectStatus(await browser.call<Review>("GET", `${path}/review`), 200).items.find(
      ({ id }) => id === item.id,
    );
  return { teacher, quizId, browser, assignmentId, attempt, path, item, save, submit, review };
}

const TWO_PARTS: WrittenItem = {
  type: "two-part",
  stem: "How many people does the ferry carry?",
  options: [option("forty", true), option("ten", false)],
  sentences: [1],
};

describe("an item of two parts", () => {
  test("asks for its proof among sentences of the article, in their order, and tells nobody which", async () => {
    const { attempt, item } = await takeWritten(TWO_PARTS);
    const served = attempt.items.find(({ id }) => id === item.id);
    const proofs = served?.options.filter(({ part }) => part === "proof") ?? [];
    const sentences = proofs.map(({ sentence }) => sentence ?? -1);
    expect(sentences).toHaveLength(4);
    expect(sentences).toContain(1);
    expect(sentences).toEqual(sentences.toSorted((a, b) => a - b));
    expect(JSON.stringify(served)).not.toMatch(/"(?:correct|why|evidence|keyOptionIds?)":/);
  });

  test.each([
    ["the answer with its proof", "forty", true, 2],
    ["the answer with another sentence", "forty", false, 1],
    ["another answer with the proof", "ten", true, 0],
  ])("earns for %s what it says", async (_what, text, isProof, earned) => {
    const { item, save, submit, review } = await takeWritten(TWO_PARTS);
    const answer = item.options.find((each) => each.text === text)!;
    const proof = item.options.find(({ part, correct }) => part && correct === isProof)!;
    expectStatus(await save({ optionIds: [answer.id, proof.id] }), 200);
    expect(await submit()).toEqual({ earned, possible: 8 });
    expect(await review()).toMatchObject({ stage: "explained", earned, points: 2 });
  });

  test("is made of a question with one answer, and becomes one again, its points with it", async () => {
    const { teacher, quizId, item } = await takeWritten({ ...TWO_PARTS, type: "multiple-choice" });
    const path = `/api/quizzes/${quizId}/items/${item.id}`;
    const become = async (type: WrittenItem["type"]) => {
      const changed = await teacher.call<QuizForTeacher>("PUT", path, { ...TWO_PARTS, type });
      return expectStatus(changed, 200).items.at(-1);
    };
    expect(await become("two-part")).toMatchObject({ type: "two-part", points: 2 });
    const again = await become("multiple-choice");
    expect(again).toMatchObject({ type: "multiple-choice", points: 1 });
    expect(again?.options).toHaveLength(2);
  });
});

describe("an item with several right options", () => {
  test("is worth two points from the start, and a right one of its two earns one", async () => {
    const { item, save, submit, review } = await takeWritten(SEVERAL);
    expect(item).toMatchObject({ type: "multiple-response", points: 2 });
    expect(expectStatus(await save({ optionIds: ["a"] }), 200)).toMatchObject({
      optionIds: ["a"],
      revision: 1,
    });
    expect(await submit()).toEqual({ earned: 1, possible: 8 });
    expect(await review()).toMatchObject({
      stage: "explained",
      answer: { optionIds: ["a"] },
      earned: 1,
      points: 2,
    });
  });

  test.each([
    ["one option alone", { optionId: "a" }, 404],
    ["an option that it lacks", { optionIds: ["a", "z"] }, 404],
    ["both at once", { optionId: "a", optionIds: ["a"] }, 400],
    ["words", { optionIds: "a" }, 400],
  ])("refuses %s as its answer", async (_what, answer, status) => {
    const { save } = await takeWritten(SEVERAL);
    expect((await save(answer)).status).toBe(status);
  });

  test("is not answered with several where one is asked for", async () => {
    const { attempt, browser, path } = await takeWritten(SEVERAL);
    const first = attempt.items.find(({ type }) => type === "multiple-choice")!;
    const answer = { optionIds: ["a"], revision: 1 };
    const refused = await browser.call("PUT", `${path}/responses/${first.id}`, answer);
    expect(refused.status).toBe(404);
  });

  test("is left blank where everything was taken back", async () => {
    const { save, submit, review } = await takeWritten(SEVERAL);
    expectStatus(await save({ optionIds: ["a", "c"] }, 1), 200);
    expectStatus(await save({ optionIds: [] }, 2), 200);
    await submit();
    expect(await review()).toMatchObject({ answer: null, earned: 0 });
  });

  test("is practised until all of it is right", async () => {
    const { browser, item, path, save, submit } = await takeWritten(SEVERAL);
    expectStatus(await save({ optionIds: ["a"] }), 200);
    await submit();
    const practise = async (optionIds: string[]) => {
      const answer = { itemId: item.id, optionIds };
      const tried = await browser.call<PracticeOutcome>("POST", `${path}/practice`, answer);
      return expectStatus(tried, 200);
    };
    expect(await practise(["b"])).toMatchObject({ correct: false, keyOptionIds: ["a", "b"] });
    expect(await practise(["a", "b"])).toMatchObject({ correct: true, remaining: 6 });
  });

  test("shows its teacher what was chosen, counts each option, and can only be taken out", async () => {
    const { teacher, assignmentId, attempt, item, save, submit } = await takeWritten(SEVERAL);
    expectStatus(await save({ optionIds: ["a", "c"] }), 200);
    await submit();
    const path = `/api/assignments/${assignmentId}`;
    const answered = await teacher.call<StudentAttempt>("GET", `${path}/attempts/${attempt.id}`);
    expect(expectStatus(answered, 200).items.at(-1)).toMatchObject({
      answer: { optionIds: ["a", "c"] },
      earned: 0,
    });
    const results = expectStatus(
      await teacher.call<AssignmentResults>("GET", `${path}/results`),
      200,
    );
    expect(results.items.at(-1)?.options.map(({ count }) => count)).toEqual([1, 0, 1]);
    const rule = (ruling: object) =>
      teacher.call("PUT", `${path}/items/${item.id}/ruling`, { ruling, note: "" });
    expectStatus(await rule({ kind: "accept", optionId: "c" }), 400);
    expectStatus(await rule({ kind: "void" }), 200);
  });
});
