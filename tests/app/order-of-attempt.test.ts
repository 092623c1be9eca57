import "../support/mock-question-writer";
import { expect, test } from "vitest";
import type { AssignmentCreated } from "@/app/_contract/assignments";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { Review } from "@/app/_contract/reviews";
import { withOptionsMixedBy } from "@/app/_server/order-of-attempt";
import type { Item } from "@/questions/types";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";
import { sampleItems } from "../support/sample-quiz";

useMemoryDatabase();

type Wish = { shuffleItems?: boolean; shuffleOptions?: boolean };

/** The attempts of eight students at an assignment with this order. */
async function attemptsAt(wish: Wish) {
  const classroom = await makeClassroom();
  const { teacher, quizId, sectionId } = classroom;
  const made = await teacher.call<AssignmentCreated>("POST", "/api/assignments", {
    quizId,
    sectionId,
    ...wish,
  });
  const { id: assignmentId } = expectStatus(made, 201);
  const students = [];
  for (const name of ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gia", "Hal"]) {
    const { browser } = await joinClassroom(classroom, name);
    students.push({ browser, attempt: await startAttempt(browser, { assignmentId }) });
  }
  return students;
}

const itemsOf = ({ items }: AttemptForStudent | Review) => items.map(({ id }) => id).join();
const optionsOf = ({ items }: AttemptForStudent | Review) =>
  items
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map(({ id, options }) => `${id}: ${options.map((option) => option.id).join()}`)
    .join("; ");

test.each<[string, Wish, { items: boolean; options: boolean }]>([
  ["nothing", {}, { items: false, options: false }],
  ["the items alone", { shuffleItems: true }, { items: true, options: false }],
  ["the options alone", { shuffleOptions: true }, { items: false, options: true }],
  ["both", { shuffleItems: true, shuffleOptions: true }, { items: true, options: true }],
])("each attempt has its own order of %s", async (_what, wish, expected) => {
  const attempts = (await attemptsAt(wish)).map(({ attempt }) => attempt);
  expect(new Set(attempts.map(itemsOf)).size > 1).toBe(expected.items);
  expect(new Set(attempts.map(optionsOf)).size > 1).toBe(expected.options);
  for (const { items } of attempts) {
    expect(items.map(({ position }) => position)).toEqual(items.map((_item, index) => index + 1));
  }
});

test("the order stays after a reload and in the review, and the score is that of the options chosen", async () => {
  const [student] = await attemptsAt({ shuffleItems: true, shuffleOptions: true });
  if (!student) throw new Error("Nobody started.");
  const { browser, attempt } = student;
  const path = `/api/attempts/${attempt.id}`;
  const again = expectStatus(await browser.call<AttemptForStudent>("GET", path), 200);
  expect(again.items).toEqual(attempt.items);
  // The marked quiz's keys all stand first before they are mixed, under the id "a".
  const inKeyOrder = attempt.items.map((item) => ({
    ...item,
    options: item.options.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  }));
  await answerAll(browser, { ...attempt, items: inKeyOrder }, 0);
  expectStatus(await browser.call("POST", `${path}/submit`, {}), 200);
  const review = expectStatus(await browser.call<Review>("GET", `${path}/review`), 200);
  expect(review.score).toEqual({ earned: 6, possible: 6 });
  expect(itemsOf(review)).toBe(itemsOf(attempt));
  expect(optionsOf(review)).toBe(optionsOf(attempt));
});

const PROOFS = ["proof-1", "proof-2"].map((id) => ({
  id,
  text: id,
  correct: id === "proof-2",
  why: "",
  part: "proof" as const,
}));

test.each<[Item["type"], boolean]>([
  ["multiple-choice", true],
  ["multiple-response", true],
  ["two-part", true],
  ["true-false", false],
  ["select-evidence", false],
])(
  "options of a %s are mixed: %s; sentences to choose from stand as the article has them",
  (type, isMixed) => {
    const [sample] = sampleItems(1);
    const proofs = type === "two-part" ? PROOFS : [];
    const item: Item = { ...sample!, type, options: [...sample!.options, ...proofs] };
    const quizItem = { itemId: "i", itemVersionId: "v", position: 1, points: 1, item };
    const orders = Array.from({ length: 20 }, (_, seed) =>
      withOptionsMixedBy(quizItem, String(seed)).options.map(({ id }) => id),
    );
    expect(new Set(orders.map((order) => order.join())).size > 1).toBe(isMixed);
    for (const order of orders) expect(order.slice(3)).toEqual(proofs.map(({ id }) => id));
  },
);
