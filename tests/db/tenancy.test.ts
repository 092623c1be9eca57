import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/db/actor";
import * as assignments from "@/db/assignments";
import * as attempts from "@/db/attempts";
import type { Database } from "@/db/database";
import * as flags from "@/db/flags";
import { newId } from "@/db/id";
import { createGuest } from "@/db/people";
import * as quizzes from "@/db/quizzes";
import * as results from "@/db/results";
import * as rulings from "@/db/rulings";
import * as sections from "@/db/sections";
import { attempt } from "@/db/schema";
import { readAllRows } from "../support/all-rows";
import {
  type Classroom,
  joinAs,
  makeClassroom,
  makeColleague,
  present,
  started,
  submit,
} from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";
import { withRollback } from "../support/roll-back";
import { type IdName, type Ids, ROWS, type Row, WITHOUT_IDS } from "../support/tenancy-rows";

/** A ruling that gives whoever handed in a point more. */
async function acceptSecondAnswer(db: Database, room: Classroom) {
  const { teacher, assignmentId, itemId } = room;
  await db.transaction(async (tx) => {
    const { responses } = present(
      await rulings.lockItemForRuling(tx, teacher, { assignmentId, itemId }),
    );
    await rulings.recordRuling(tx, teacher, {
      assignmentId,
      itemId,
      ruling: { kind: "accept", optionId: "b" },
      note: "",
      regrades: responses.map((before) => ({ before, itemScore: { earned: 1, possible: 1 } })),
    });
  });
}

/** A section with a student at work and one who has submitted and practised. */
async function makeScene(db: Database, teacher?: Actor) {
  const room = await makeClassroom(db, teacher);
  const { assignmentId, itemId } = room;
  const finisher = await joinAs(db, room.section.joinCode, "Finn Gray");
  const { attemptId } = started(await attempts.startAttempt(db, finisher, { assignmentId }));
  await attempts.saveResponse(db, finisher, { attemptId, itemId, optionId: "b", revision: 1 });
  await submit(db, finisher, attemptId);
  const practice = { attemptId, itemId, optionId: "a", correct: true };
  await attempts.recordPracticeResponse(db, finisher, practice);
  await attempts.recordSecondChance(db, finisher, practice);
  const mark = { attemptId, place: "0.0-0.9", note: "", revision: 1 };
  await attempts.saveAnnotation(db, finisher, mark);
  await flags.raiseFlag(db, finisher, { attemptId, itemId, comment: "Two are right." });
  await acceptSecondAnswer(db, room);
  const slow = await joinAs(db, room.section.joinCode, "Gia Holm");
  const overdue = started(await attempts.startAttempt(db, slow, { assignmentId }));
  await db
    .update(attempt)
    .set({ endsAt: new Date("2026-01-01") })
    .where(eq(attempt.id, overdue.attemptId));
  const other = present(await sections.createSection(db, room.teacher, { name: "7b" }));
  const open: Ids = {
    ...room,
    quizId: room.quiz.quizId,
    personId: room.student.personId,
    otherPersonId: finisher.personId,
    otherSectionId: other.sectionId,
  };
  const submitted: Ids = { ...open, personId: finisher.personId, attemptId };
  const ofSlow: Ids = { ...open, personId: slow.personId, attemptId: overdue.attemptId };
  const ids = { open, submitted, overdue: ofSlow };
  return { teacher: room.teacher, student: room.student, finisher, ids };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

const idsFor = (row: Row, scene: Scene) => scene.ids[row.attempt ?? "open"];

function allowedActor(row: Row, scene: Scene): Actor {
  if (row.allowed === "teacher") return scene.teacher;
  return row.attempt ? scene.finisher : scene.student;
}

/** Nothing found: null, or an empty list. */
const isMiss = (result: unknown) =>
  result === null || (Array.isArray(result) && result.length === 0);

test("the table holds every function of the access layer that takes somebody's id", () => {
  const exported = [quizzes, sections, assignments, attempts, results, rulings, flags]
    .flatMap((module) => Object.entries(module))
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name);
  const listed = Object.keys(ROWS).map((name) => name.split(" ", 1)[0]);
  expect(new Set([...listed, ...WITHOUT_IDS])).toEqual(new Set(exported));
});

describeOnEveryDriver((database) => {
  let scene: Scene;
  let strangers: Readonly<Record<string, Actor>>;
  let otherSchool: Scene;

  beforeAll(async () => {
    const { db } = database;
    scene = await makeScene(db);
    otherSchool = await makeScene(db);
    const colleague = await makeColleague(db, scene.teacher);
    const otherSection = await makeScene(db, colleague);
    strangers = {
      "a teacher of another school": otherSchool.teacher,
      "a student of another school": otherSchool.student,
      "a colleague of the same school": colleague,
      "a student of the colleague's section": otherSection.student,
      "a guest": await createGuest(db),
      "the same person, said to be of another school": {
        ...scene.teacher,
        schoolId: otherSchool.teacher.schoolId,
      },
      "the same student, said to be of another school": {
        ...scene.student,
        schoolId: otherSchool.teacher.schoolId,
      },
    };
  });

  test.each(Object.entries(ROWS))("%s is there for its owner", async (_name, row) => {
    const result = await withRollback(database.db, (tx) =>
      row.call(tx, allowedActor(row, scene), idsFor(row, scene)),
    );
    expect(isMiss(result)).toBe(false);
  });

  test.each(Object.entries(ROWS))("%s answers a stranger like a missing id", async (_name, row) => {
    const before = await readAllRows(database.db);
    const insider: Actor = row.allowed === "teacher" ? scene.student : scene.teacher;
    for (const [who, actor] of Object.entries({ ...strangers, "an insider": insider })) {
      const after = await withRollback(database.db, async (tx) => ({
        result: await row.call(tx, actor, idsFor(row, scene)),
        rows: await readAllRows(tx),
      }));
      expect(isMiss(after.result), who).toBe(true);
      expect(after.rows, who).toEqual(before);
    }
  });

  test.each(Object.entries(ROWS))("%s finds no missing and no garbled id", async (_name, row) => {
    for (const wrongId of [newId(), "", "1", "' or true --"]) {
      const ids = idsFor(row, scene);
      const wrong = Object.fromEntries(Object.keys(ids).map((name) => [name, wrongId])) as Ids;
      const result = await withRollback(database.db, (tx) =>
        row.call(tx, allowedActor(row, scene), wrong),
      );
      expect(isMiss(result), wrongId).toBe(true);
    }
  });

  test.each(Object.entries(ROWS))(
    "%s reaches nothing of a school through one id of it among one's own",
    async (_name, row) => {
      const theirs = idsFor(row, scene);
      const own = idsFor(row, otherSchool);
      const isTheirs = (line: string) => line.includes(scene.teacher.schoolId);
      const before = (await readAllRows(database.db)).filter(isTheirs);
      for (const name of Object.keys(theirs) as IdName[]) {
        const after = await withRollback(database.db, async (tx) => ({
          result: await row.call(tx, allowedActor(row, otherSchool), {
            ...own,
            [name]: theirs[name],
          }),
          rows: await readAllRows(tx),
        }));
        expect(after.rows.filter(isTheirs), name).toEqual(before);
        expect(JSON.stringify(after.result), name).not.toContain(theirs[name]);
        const ofOthers = after.rows.filter((line) => !isTheirs(line)).join("\n");
        expect(ofOthers, name).not.toContain(theirs[name]);
      }
    },
  );

  test("lists hold one's own alone", async () => {
    const { db } = database;
    const theirs = new Set(Object.values(scene.ids.open));
    for (const actor of Object.values(strangers)) {
      const lists = [
        await quizzes.listQuizzes(db, actor),
        await attempts.listPracticeCards(db, actor),
        await sections.listSections(db, actor),
        await assignments.listAssignmentsForStudent(db, actor),
        await assignments.listAssignmentsForTeacher(db, actor),
        await assignments.listAssignmentsForTeacher(db, actor, scene.ids.open),
      ];
      for (const id of theirs) expect(JSON.stringify(lists)).not.toContain(id);
    }
  });

  test("a student makes no quiz, a student and a guest make no section", async () => {
    const { db } = database;
    const guest = present(strangers["a guest"]);
    const article = { title: "T", text: "", published: null, blocks: [] };
    expect(
      await quizzes.createQuizWithVersion(db, scene.student, { article, items: [] }),
    ).toBeNull();
    expect(await sections.createSection(db, scene.student, { name: "x" })).toBeNull();
    expect(await sections.createSection(db, guest, { name: "x" })).toBeNull();
  });
});
