import { expect, test } from "vitest";
import { ruleOnItem } from "@/app/_server/operations/rule-on-item";
import { reviewAttempt } from "@/app/_server/operations/review-attempt";
import { submitAttempt } from "@/app/_server/operations/submit-attempt";
import { practiceOfAttempt } from "@/app/_server/operations/practice-of-attempt";
import { saveResponse, startAttempt } from "@/db/attempts";
import type { Database } from "@/db/database";
import { assignmentResults } from "@/db/results";
import type { Ruling } from "@/questions/types";
import { type Classroom, joinAs, makeClassroom, present, started } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

/** A student who chooses these options for the first items and hands in. */
async function take(db: Database, room: Classroom, name: string, options: readonly string[]) {
  const student = await joinAs(db, room.section.joinCode, name);
  const { attemptId } = started(
    await startAttempt(db, student, { assignmentId: room.assignmentId }),
  );
  for (const [index, optionId] of options.entries()) {
    const itemId = present(room.quiz.itemIds[index]);
    await saveResponse(db, student, { attemptId, itemId, optionId, revision: 1 });
  }
  await submitAttempt(db, student, { attemptId });
  return { student, attemptId };
}

/** What the class earned, and each item's figures. */
async function standing(db: Database, { teacher, assignmentId }: Classroom) {
  const { students, items } = present(await assignmentResults(db, teacher, { assignmentId }));
  const scores = students.flatMap(({ name, score }) =>
    score === null ? [] : [[name, score.earned, score.possible]],
  );
  return {
    scores,
    items: items.map(({ n, earned, possible, rests, restsPossible }) => ({
      n,
      earned,
      possible,
      rests,
      restsPossible,
    })),
  };
}

describeOnEveryDriver((database) => {
  const rule = (room: Classroom, ruling: Ruling | null, note = "") => {
    const { teacher, assignmentId, itemId } = room;
    return ruleOnItem(database.db, teacher, { assignmentId, itemId, ruling, note });
  };

  async function makeScene() {
    const { db } = database;
    const room = await makeClassroom(db);
    const ann = await take(db, room, "Ann", ["a", "a"]);
    const bea = await take(db, room, "Bea", ["b", "a"]);
    await take(db, room, "Cem", []);
    return { db, room, ann, bea };
  }

  test.each<[what: string, ruling: Ruling, changed: number, scores: number[][]]>([
    [
      "another key",
      { kind: "key", optionId: "b" },
      2,
      [
        [1, 3],
        [2, 3],
        [0, 3],
      ],
    ],
    [
      "a second answer",
      { kind: "accept", optionId: "b" },
      1,
      [
        [2, 3],
        [2, 3],
        [0, 3],
      ],
    ],
    [
      "counting for nobody",
      { kind: "void" },
      3,
      [
        [1, 2],
        [1, 2],
        [0, 2],
      ],
    ],
  ])(
    "%s scores everybody anew, and taken back nothing is left of it",
    async (_what, ruling, changed, scores) => {
      const { db, room } = await makeScene();
      const before = await standing(db, room);
      expect(before.scores).toEqual([
        ["Ann", 2, 3],
        ["Bea", 1, 3],
        ["Cem", 0, 3],
      ]);

      expect(await rule(room, ruling)).toBe(changed);
      const after = await standing(db, room);
      expect(after.scores.map(([, ...score]) => score)).toEqual(scores);

      expect(await rule(room, null)).toBe(changed);
      expect(await standing(db, room)).toEqual(before);
    },
  );

  test("whoever hands in later is scored by the ruling", async () => {
    const { db, room } = await makeScene();
    await rule(room, { kind: "key", optionId: "c" });
    await take(db, room, "Dan", ["c"]);
    const { scores } = await standing(db, room);
    expect(scores).toContainEqual(["Dan", 1, 3]);
  });

  test("a ruling in the place of another leaves what it alone would have made", async () => {
    const { db, room } = await makeScene();
    await rule(room, { kind: "void" });
    await rule(room, { kind: "key", optionId: "b" });
    const twice = await standing(db, room);
    const other = await makeScene();
    await rule(other.room, { kind: "key", optionId: "b" });
    expect(twice).toEqual(await standing(other.db, other.room));
  });

  test("the student reads what was changed, why, and both scores", async () => {
    const { db, room, bea } = await makeScene();
    await rule(room, { kind: "accept", optionId: "b" }, "Both towns are named.");
    const { attempt, score, changes } = await reviewAttempt(db, bea.student, bea);
    expect(score).toMatchObject({ earned: 2, possible: 3 });
    expect(changes).toMatchObject([
      {
        itemId: room.itemId,
        kind: "accept",
        note: "Both towns are named.",
        isTakenBack: false,
        before: { earned: 1, possible: 3 },
        after: { earned: 2, possible: 3 },
      },
    ]);
    const right = present(attempt.items[0]).item.options.filter(({ correct }) => correct);
    expect(right.map(({ id }) => id)).toEqual(["a", "b"]);

    await rule(room, null);
    const again = await reviewAttempt(db, bea.student, bea);
    expect(again.changes.map(({ isTakenBack }) => isTakenBack)).toEqual([false, true]);
    expect(again.score).toMatchObject({ earned: 1, possible: 3 });
  });

  test("nobody practises what counts for nobody", async () => {
    const { db, room, bea } = await makeScene();
    const missed = async () => (await practiceOfAttempt(db, bea.student, bea)).missed.length;
    expect(await missed()).toBe(2);
    await rule(room, { kind: "void" });
    expect(await missed()).toBe(1);
  });

  test("an option that the item lacks, and taking back what was never made, change nothing", async () => {
    const { db, room } = await makeScene();
    const before = await standing(db, room);
    await expect(rule(room, { kind: "key", optionId: "z" })).rejects.toMatchObject({
      code: "invalid-request",
    });
    await expect(rule(room, null)).rejects.toMatchObject({ code: "not-found" });
    expect(await standing(db, room)).toEqual(before);
  });
});
