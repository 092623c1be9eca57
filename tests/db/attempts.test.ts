import { expect, test } from "vitest";
import {
  findScore,
  listPracticeResponses,
  recordPracticeResponse,
  saveResponse,
  startAttempt,
} from "@/db/attempts";
import { createGuest } from "@/db/people";
import {
  makeClassroom,
  makeQuiz,
  present,
  readAttempt,
  started,
  submit,
} from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

/** 1, 2, … n in an order that is mixed and always the same. */
const mixed = (n: number) => Array.from({ length: n }, (_, index) => ((index * 7) % n) + 1);

const optionOf = (revision: number) => present(["a", "b", "c"][revision % 3]);

describeOnEveryDriver((database) => {
  test("of many saves at once, the one with the newest revision stands", async () => {
    const { student, attemptId, quiz } = await makeClassroom(database.db);
    const itemId = present(quiz.itemIds[1]);
    const outcomes = await Promise.all(
      mixed(30).map((revision) =>
        saveResponse(database.db, student, {
          attemptId,
          itemId,
          optionId: optionOf(revision),
          revision,
        }),
      ),
    );
    expect(outcomes.every((outcome) => outcome?.kind === "stored")).toBe(true);
    const { responses } = await readAttempt(database.db, student, attemptId);
    expect(responses.find((response) => response.itemId === itemId)).toMatchObject({
      revision: 30,
      optionId: optionOf(30),
    });
  });

  test("a save with an older revision is answered with the newer one that stands", async () => {
    const { student, attemptId, itemId } = await makeClassroom(database.db);
    const save = (optionId: string, revision: number) =>
      saveResponse(database.db, student, { attemptId, itemId, optionId, revision });
    const newer = await save("c", 9);
    expect(await save("b", 8)).toEqual(newer);
    expect(await save("c", 9)).toEqual(newer);
  });

  test("a response is refused where the item or the option is not of this attempt", async () => {
    const { student, attemptId, itemId } = await makeClassroom(database.db);
    const elsewhere = await makeQuiz(database.db, await createGuest(database.db));
    const save = (ids: { itemId: string; optionId: string }) =>
      saveResponse(database.db, student, { attemptId, revision: 5, ...ids });
    expect(await save({ itemId: present(elsewhere.itemIds[0]), optionId: "a" })).toBeNull();
    expect(await save({ itemId, optionId: "z" })).toBeNull();
  });

  test("twenty starts at once give one attempt", async () => {
    const { teacher, quiz } = await makeClassroom(database.db);
    const all = await Promise.all(
      Array.from({ length: 20 }, async () =>
        started(await startAttempt(database.db, teacher, { quizId: quiz.quizId })),
      ),
    );
    expect(new Set(all.map(({ attemptId }) => attemptId)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test("an assignment is taken once, a quiz of one's own again after submission", async () => {
    const { db } = database;
    const { teacher, quiz, student, assignmentId, attemptId } = await makeClassroom(db);
    await submit(db, student, attemptId);
    expect(await startAttempt(db, student, { assignmentId })).toEqual({
      kind: "started",
      attemptId,
      state: "submitted",
      isNew: false,
    });
    const first = started(await startAttempt(db, teacher, { quizId: quiz.quizId }));
    await submit(db, teacher, first.attemptId);
    const second = started(await startAttempt(db, teacher, { quizId: quiz.quizId }));
    expect(second).toMatchObject({ state: "open", isNew: true });
    expect(second.attemptId).not.toBe(first.attemptId);
  });

  test("fifty submissions at once give one score", async () => {
    const { student, attemptId } = await makeClassroom(database.db);
    const scores = await Promise.all(
      Array.from({ length: 50 }, () => submit(database.db, student, attemptId)),
    );
    for (const score of scores) expect(score).toMatchObject({ earned: 1, possible: 3 });
    const stored = present(await findScore(database.db, student, { attemptId }));
    expect(stored.items).toHaveLength(3);
  });

  test("nothing is saved after submission", async () => {
    const { student, attemptId, itemId } = await makeClassroom(database.db);
    await submit(database.db, student, attemptId);
    const before = await readAttempt(database.db, student, attemptId);
    expect(
      await saveResponse(database.db, student, { attemptId, itemId, optionId: "b", revision: 9 }),
    ).toEqual({ kind: "submitted" });
    expect(await readAttempt(database.db, student, attemptId)).toEqual(before);
  });

  test("saves that race with a submission are counted in it or refused, never lost between", async () => {
    const { db } = database;
    for (const round of mixed(10)) {
      const { student, attemptId, quiz } = await makeClassroom(db);
      const saves = quiz.itemIds.map((itemId) =>
        saveResponse(db, student, { attemptId, itemId, optionId: "a", revision: 2 }),
      );
      const [score, ...outcomes] = await Promise.all([submit(db, student, attemptId), ...saves]);
      const { responses } = await readAttempt(db, student, attemptId);
      const right = responses.filter((each) => "optionId" in each && each.optionId === "a").length;
      const refused = outcomes.filter((outcome) => outcome?.kind === "submitted").length;
      expect({ round, earned: score.earned }).toEqual({ round, earned: right });
      expect(outcomes.length - refused).toBeLessThanOrEqual(right);
    }
  });

  test("practice is kept in order and leaves the score as it was", async () => {
    const { db } = database;
    const { student, attemptId, itemId } = await makeClassroom(db);
    const practise = (optionId: string, correct: boolean) =>
      recordPracticeResponse(db, student, { attemptId, itemId, optionId, correct });
    expect(await practise("b", false), "before submission").toBeNull();
    await submit(db, student, attemptId);
    const score = await findScore(db, student, { attemptId });
    await practise("b", false);
    await practise("a", true);
    expect(await practise("z", false), "an option that the item does not have").toBeNull();
    expect(await listPracticeResponses(db, student, { attemptId })).toMatchObject([
      { itemId, optionId: "b", correct: false },
      { itemId, optionId: "a", correct: true },
    ]);
    expect(await findScore(db, student, { attemptId })).toEqual(score);
  });

  test("an attempt comes with its article, its items in order and its responses", async () => {
    const { student, attemptId, itemId, quiz } = await makeClassroom(database.db);
    const attempt = await readAttempt(database.db, student, attemptId);
    expect(attempt.items.map((item) => [item.itemId, item.position])).toEqual(
      quiz.itemIds.map((id, index) => [id, index + 1]),
    );
    expect(attempt).toMatchObject({ state: "open", submittedAt: null, dueAt: null });
    expect(attempt.article).toMatchObject({ published: "2025-03-01" });
    expect(attempt.responses).toEqual([
      { itemId, optionId: "a", revision: 1, savedAt: expect.any(Date) },
    ]);
  });
});
