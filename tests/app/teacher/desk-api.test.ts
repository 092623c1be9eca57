import "../../support/mock-question-writer";
import { expect, test } from "vitest";
import type { Appraisal } from "@/app/_contract/appraisals";
import type { SpareOptions } from "@/app/_contract/written-items";
import type { OfferList, QuizForTeacher } from "@/app/_contract/quizzes";
import { useMemoryDatabase } from "../../support/memory-database";
import { expectStatus, teacherBrowser, writeMarkedQuiz } from "../../support/school-day";

useMemoryDatabase();

const WRITTEN = {
  stem: "How many people does the ferry carry?",
  options: [
    { text: "40", correct: true, why: "" },
    { text: "60", correct: false, why: "That is the bus." },
  ],
  sentences: [1],
};

/** A teacher's browser at the desk of a quiz of six items. */
async function openDesk() {
  const teacher = await teacherBrowser();
  const path = `/api/quizzes/${await writeMarkedQuiz(teacher)}`;
  const quiz = expectStatus(await teacher.call<QuizForTeacher>("GET", path), 200);
  const ask = async (method: string, below: string, body?: unknown, status = 200) =>
    expectStatus(await teacher.call<QuizForTeacher>(method, `${path}${below}`, body), status);
  return { teacher, path, quiz, ask };
}

test("a quiz is moved, changed, added to and taken back, a version at a time", async () => {
  const { quiz, ask } = await openDesk();
  const ids = quiz.items.map(({ id }) => id);
  expect([quiz.version, quiz.undo, quiz.redo]).toEqual([1, null, null]);
  const moved = await ask("POST", `/items/${ids[5]}/move`, { position: 1 });
  expect(moved.items.map(({ id }) => id)).toEqual([ids[5], ...ids.slice(0, 5)]);
  const changed = await ask("PUT", `/items/${ids[0]}`, WRITTEN);
  expect(changed.items[1]).toMatchObject({ id: ids[0], stem: WRITTEN.stem, position: 2 });
  const added = await ask("POST", "/items", WRITTEN, 201);
  expect(added.items).toHaveLength(7);
  expect(added).toMatchObject({ version: 4, undo: "question 7 added" });
  for (let step = 0; step < 3; step += 1) await ask("POST", "/history", { step: "undo" });
  const back = await ask("GET", "");
  expect(back).toMatchObject({ items: quiz.items, version: 7, undo: null });
  await ask("POST", "/history", { step: "undo" }, 409);
  expect(await ask("POST", "/history", { step: "redo" })).toMatchObject({ items: moved.items });
});

test("an unfinished question is refused in words and changes nothing", async () => {
  const { teacher, path, quiz, ask } = await openDesk();
  const refused = await teacher.call("POST", `${path}/items`, { ...WRITTEN, sentences: [] });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Choose the sentence that proves the right answer.");
  expect((await ask("GET", "")).version).toBe(quiz.version);
});

test("what the quiz asks already is no offer; what it left out is, and can be taken in place of another", async () => {
  const { teacher, path, quiz, ask } = await openDesk();
  const [first, second] = quiz.items.map(({ id }) => id);
  const offersNow = async () =>
    expectStatus(await teacher.call<OfferList>("POST", `${path}/offers`, { sentence: 0 }), 200);
  expect((await offersNow()).offers).toEqual([]);
  await ask("DELETE", `/items/${first}`);
  const { offers } = await offersNow();
  expect(offers.map(({ stem }) => stem)).toEqual([quiz.items[0]?.stem]);
  const taken = { sentence: 0, offerId: offers[0]?.id, instead: second };
  const replaced = await ask("POST", "/offers/take", taken);
  expect(replaced.items[0]).toMatchObject({ id: second, stem: quiz.items[0]?.stem });
  expect(replaced.items).toHaveLength(5);
  await ask("POST", "/offers/take", taken, 404);
  await ask("POST", "/offers", { sentence: 99 }, 404);
});

test("what is ticked off as checked makes no version, and a change takes the tick away", async () => {
  const { quiz, ask } = await openDesk();
  const id = quiz.items[1]?.id;
  const ticked = await ask("PUT", `/items/${id}/approval`, { approved: true });
  const places = ticked.items.flatMap(({ approved, position }) => (approved ? [position] : []));
  expect(places).toEqual([2]);
  expect(ticked).toMatchObject({ version: 1, undo: null });
  const changed = await ask("PUT", `/items/${id}`, WRITTEN);
  expect(changed.items[1]?.approved).toBe(false);
});

test("only an item of several answers has wrong ones to swap", async () => {
  const { teacher, path, quiz } = await openDesk();
  const spare = async (itemId = "") =>
    expectStatus(await teacher.call<SpareOptions>("GET", `${path}/items/${itemId}/options`), 200);
  const [choice, truth] = quiz.items;
  await teacher.call("PUT", `${path}/items/${choice?.id}`, {
    ...WRITTEN,
    stem: choice?.stem,
    options: choice?.options.slice(0, 2).map(({ text, correct, why }) => ({ text, correct, why })),
  });
  const texts = await spare(choice?.id);
  expect(texts.options.map(({ text }) => text)).toEqual(
    choice?.options.slice(2).map(({ text }) => text),
  );
  expect(await spare(truth?.id)).toEqual({ options: [] });
});

test("a quiz is looked at as a whole, its items by their places", async () => {
  const { teacher, path, ask } = await openDesk();
  const appraise = async () =>
    expectStatus(await teacher.call<Appraisal>("GET", `${path}/appraisal`), 200);
  const before = await appraise();
  expect(before.guessing).toMatchObject({ n: 2, results: null });
  expect(before.difficulty.unknown).toBe(6);
  await ask("POST", "/items", WRITTEN, 201);
  await ask("POST", "/items", WRITTEN, 201);
  const after = await appraise();
  expect(after.duplicates).toContainEqual({ first: 7, second: 8 });
});
