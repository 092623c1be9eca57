import "../support/mock-question-writer";
import { beforeAll, describe, expect, test } from "vitest";
import type { Practice } from "@/app/_contract/practice";
import type { Review, ReviewedItem } from "@/app/_contract/reviews";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  type Classroom,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";

useMemoryDatabase();

let classroom: Classroom;

beforeAll(async () => {
  classroom = await makeClassroom(0);
});

/** An attempt in which every right option is "a" and every answer was "b", handed in. */
async function missAll() {
  const { browser } = await joinClassroom(classroom);
  const attempt = await startAttempt(browser, { assignmentId: classroom.assignmentId });
  const path = `/api/attempts/${attempt.id}`;
  await answerAll(browser, attempt, 1);
  const submit = () => browser.call<Pick<Review, "score">>("POST", `${path}/submit`, {});
  expectStatus(await submit(), 200);
  const itemId = attempt.items[0]?.id ?? "";
  return {
    browser,
    attempt,
    itemId,
    submit,
    review: async () => expectStatus(await browser.call<Review>("GET", `${path}/review`), 200),
    answer: (optionId: string | null, item = itemId) =>
      browser.call<ReviewedItem>("POST", `${path}/second-chance`, { itemId: item, optionId }),
    practise: (optionId: string) => browser.call("POST", `${path}/practice`, { itemId, optionId }),
    toPractise: async () =>
      expectStatus(await browser.call<Practice>("GET", `${path}/practice`), 200).remaining.length,
  };
}

describe("a missed item", () => {
  test("is asked once more with its paragraph, and without the answer that was wrong", async () => {
    const { review } = await missAll();
    const [item] = (await review()).items;
    if (item?.stage !== "asked-again") throw new Error("It was not asked again.");
    expect(item.options.map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(item.firstAnswer).toEqual({ id: "b", text: "30" });
    expect(item.sentences).toEqual([0, 1]);
  });

  test("is explained at once where a single option is left", async () => {
    const { review } = await missAll();
    const stages = (await review()).items.map(({ type, stage }) => `${type} ${stage}`);
    expect(stages).toEqual([
      "multiple-choice asked-again",
      "true-false explained",
      "select-evidence explained",
      "multiple-choice asked-again",
      "true-false explained",
      "select-evidence explained",
    ]);
  });

  test("is explained after practice, which shows its key", async () => {
    const { review, practise } = await missAll();
    expectStatus(await practise("c"), 200);
    expect((await review()).items[0]).toMatchObject({ stage: "explained", secondChance: null });
  });
});

describe("a second answer", () => {
  test.each([
    ["right", "a", true],
    ["wrong", "c", false],
    ["left out", null, false],
  ])(
    "that is %s explains the item and leaves the score and practice",
    async (_, optionId, correct) => {
      const { review, answer, submit, toPractise } = await missAll();
      const before = await toPractise();
      const explained = expectStatus(await answer(optionId), 200);
      const secondChance = { optionId, correct };
      expect(explained).toMatchObject({
        answer: { optionId: "b" },
        earned: 0,
        keyOptionId: "a",
        secondChance,
      });
      const { items, score } = await review();
      expect(items[0]).toEqual(explained);
      expect(score).toEqual({ earned: 0, possible: 6 });
      expect(expectStatus(await submit(), 200).score).toEqual(score);
      expect(await toPractise()).toBe(before);
    },
  );

  test("counts once, also when it is sent ten times at once", async () => {
    const { answer } = await missAll();
    const first = expectStatus(await answer("c"), 200);
    const later = await Promise.all(Array.from({ length: 10 }, () => answer("a")));
    expect(later.map(({ body }) => body)).toEqual(later.map(() => first));
  });

  test("is refused before handing in, by strangers, and for what was not missed or does not exist", async () => {
    const { browser, answer, attempt, itemId } = await missAll();
    expect((await answer("e")).status).toBe(404);
    expect((await answer("a", "1")).status).toBe(404);
    const { browser: other } = await joinClassroom(classroom, "Ben Okoro");
    const path = `/api/attempts/${attempt.id}/second-chance`;
    expect((await other.call("POST", path, { itemId, optionId: null })).status).toBe(404);
    expect((await browser.call("POST", path, { itemId })).status).toBe(400);

    const open = await startAttempt(other, { assignmentId: classroom.assignmentId });
    await answerAll(other, open, 0);
    const early = `/api/attempts/${open.id}/second-chance`;
    expect((await other.call("POST", early, { itemId, optionId: null })).status).toBe(409);
    expectStatus(await other.call("POST", `/api/attempts/${open.id}/submit`, {}), 200);
    expect((await other.call("POST", early, { itemId, optionId: null })).status).toBe(404);
  });
});
