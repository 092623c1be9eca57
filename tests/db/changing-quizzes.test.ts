import { expect, test } from "vitest";
import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import {
  addItemToQuiz,
  approveItem,
  editItemOfQuiz,
  findQuizForTeacher,
  giveItemPoints,
  moveItemInQuiz,
  removeItemFromQuiz,
  stepInHistory,
} from "@/db/quizzes";
import { stepsFrom } from "@/db/quizzes/quiz-history";
import type { Item } from "@/questions/types";
import { makeClassroom, makeQuiz, makeTeacher, present, readAttempt } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";
import { sampleItems } from "../support/sample-quiz";

const [first] = sampleItems(1) as [Item];
const EDITED: Item = { ...first, stem: "How many people fit on the ferry?" };

/** The quiz as its teacher sees it: stems in order, and what could be undone and redone. */
async function shown(db: Database, teacher: Actor, quizId: string) {
  const { items, history } = present(await findQuizForTeacher(db, teacher, { quizId }));
  return {
    stems: items.map(({ item }) => item.stem),
    undo: history.undo?.change ?? null,
    redo: history.redo?.change ?? null,
  };
}

describeOnEveryDriver((database) => {
  test("an item keeps its points through other changes, and an undo takes them back", async () => {
    const { db } = database;
    const teacher = await makeTeacher(db);
    const { quizId, itemIds } = await makeQuiz(db, teacher);
    const [itemId = "", other = ""] = itemIds;
    const pointsOf = async () =>
      present(await findQuizForTeacher(db, teacher, { quizId })).items.map(({ points }) => points);
    await giveItemPoints(db, teacher, { quizId, itemId, points: 3 });
    expect((await shown(db, teacher, quizId)).undo).toBe("question 1 worth 3 points");
    await editItemOfQuiz(db, teacher, { quizId, itemId, content: EDITED });
    await moveItemInQuiz(db, teacher, { quizId, itemId: other, position: 1 });
    await addItemToQuiz(db, teacher, { quizId, content: { ...first, stem: "Whose is it?" } });
    expect(await pointsOf()).toEqual([1, 3, 1, 1]);
    for (let step = 0; step < 4; step += 1) {
      await stepInHistory(db, teacher, { quizId, step: "undo" });
    }
    expect(await pointsOf()).toEqual([1, 1, 1]);
    await stepInHistory(db, teacher, { quizId, step: "redo" });
    expect(await pointsOf()).toEqual([3, 1, 1]);
  });

  test("a checked item loses its mark with its words, and has it again when they come back", async () => {
    const { db } = database;
    const teacher = await makeTeacher(db);
    const { quizId, itemIds } = await makeQuiz(db, teacher);
    const [itemId = "", other = ""] = itemIds;
    const approve = (approved: boolean) => approveItem(db, teacher, { quizId, itemId, approved });
    const checked = async () => [
      ...present(await findQuizForTeacher(db, teacher, { quizId })).approved,
    ];
    await approve(true);
    expect(await approve(true)).toEqual({ approved: true });
    expect(await checked()).toEqual([itemId]);
    expect((await shown(db, teacher, quizId)).undo).toBeNull();
    await moveItemInQuiz(db, teacher, { quizId, itemId: other, position: 1 });
    expect(await checked()).toEqual([itemId]);
    await editItemOfQuiz(db, teacher, { quizId, itemId, content: EDITED });
    expect(await checked()).toEqual([]);
    await stepInHistory(db, teacher, { quizId, step: "undo" });
    expect(await checked()).toEqual([itemId]);
    await approve(false);
    expect(await checked()).toEqual([]);
  });

  test("every change can be taken back in turn, and made again", async () => {
    const { db } = database;
    const teacher = await makeTeacher(db);
    const { quizId, itemIds } = await makeQuiz(db, teacher);
    const [one, two, three] = itemIds.map((itemId) => ({ quizId, itemId }));
    const states = [await shown(db, teacher, quizId)];
    const changes = [
      () => moveItemInQuiz(db, teacher, { ...present(three), position: 1 }),
      () => editItemOfQuiz(db, teacher, { ...present(one), content: EDITED }),
      () => addItemToQuiz(db, teacher, { quizId, content: { ...first, stem: "Whose is it?" } }),
      () => removeItemFromQuiz(db, teacher, present(two)),
    ];
    for (const change of changes) {
      expect(await change()).toMatchObject({ kind: "changed" });
      states.push(await shown(db, teacher, quizId));
    }
    expect(states.map(({ undo }) => undo)).toEqual([
      null,
      "question 3 moved to place 1",
      "question 2 changed",
      "question 4 added",
      "question 3 left out",
    ]);
    expect(states.at(-1)?.stems).toEqual([
      "How many people does ferry 3 carry?",
      EDITED.stem,
      "Whose is it?",
    ]);
    for (const state of states.slice(0, -1).toReversed()) {
      await stepInHistory(db, teacher, { quizId, step: "undo" });
      expect((await shown(db, teacher, quizId)).stems).toEqual(state.stems);
    }
    expect(await stepInHistory(db, teacher, { quizId, step: "undo" })).toEqual({ kind: "no-step" });
    for (const state of states.slice(1)) {
      await stepInHistory(db, teacher, { quizId, step: "redo" });
      expect((await shown(db, teacher, quizId)).stems).toEqual(state.stems);
    }
    expect(await shown(db, teacher, quizId)).toEqual({ ...states.at(-1), redo: null });
  });

  test("what was begun keeps its items as they were", async () => {
    const { db } = database;
    const { teacher, quiz, student, attemptId, itemId } = await makeClassroom(db);
    const { quizId } = quiz;
    const before = await readAttempt(db, student, attemptId);
    await editItemOfQuiz(db, teacher, { quizId, itemId, content: EDITED });
    await moveItemInQuiz(db, teacher, { quizId, itemId, position: 3 });
    expect((await readAttempt(db, student, attemptId)).items).toEqual(before.items);
  });

  test("an item is moved to the end at most, and two changes at once are both made", async () => {
    const { db } = database;
    const teacher = await makeTeacher(db);
    const { quizId, itemIds } = await makeQuiz(db, teacher);
    const [one, two, three] = itemIds.map(present);
    await moveItemInQuiz(db, teacher, { quizId, itemId: present(one), position: 40 });
    const content = { ...first, stem: "Whose is it?" };
    await Promise.all([
      addItemToQuiz(db, teacher, { quizId, content }),
      editItemOfQuiz(db, teacher, { quizId, itemId: present(two), content: EDITED }),
    ]);
    const { items } = present(await findQuizForTeacher(db, teacher, { quizId }));
    expect(items.slice(0, 3).map(({ itemId }) => itemId)).toEqual([two, three, one]);
    expect(items.map(({ item }) => item.stem)).toEqual(
      expect.arrayContaining([EDITED.stem, "Whose is it?"]),
    );
  });
});

test("a change after an undo leaves what was undone behind", () => {
  const made = (version: number, madeFrom: number | null) => ({
    version,
    madeFrom,
    contentOf: null,
    change: `change ${version}`,
  });
  const back = { version: 3, madeFrom: null, contentOf: 1, change: null };
  const versions = [made(1, null), made(2, 1), back];
  expect(stepsFrom(versions)).toEqual({ undo: null, redo: { to: 2, change: "change 2" } });
  expect(stepsFrom([...versions, made(4, 1)])).toEqual({
    undo: { to: 1, change: "change 4" },
    redo: null,
  });
});
