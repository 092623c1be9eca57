import { expect, test } from "vitest";
import { listAnnotations, MAX_ANNOTATIONS, saveAnnotation } from "@/db/attempts";
import { deleteStudent } from "@/db/sections";
import { readAllRows } from "../support/all-rows";
import { makeClassroom, submit } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const place = "0.0-0.9";

describeOnEveryDriver((database) => {
  test("of many saves at once, the one with the newest revision stands", async () => {
    const { student, attemptId } = await makeClassroom(database.db);
    const revisions = [3, 1, 5, 2, 4];
    await Promise.all(
      revisions.map((revision) =>
        saveAnnotation(database.db, student, {
          attemptId,
          place,
          note: `Note ${revision}`,
          revision,
        }),
      ),
    );
    expect(await listAnnotations(database.db, student, { attemptId })).toEqual([
      { place, note: "Note 5", revision: 5 },
    ]);
  });

  test("a removed mark stays removed when an older note arrives late, and can be made anew", async () => {
    const { student, attemptId } = await makeClassroom(database.db);
    const save = (note: string | null, revision: number) =>
      saveAnnotation(database.db, student, { attemptId, place, note, revision });
    const removed = await save(null, 3);
    expect(await save("late", 2)).toEqual(removed);
    expect(await save("late", 3)).toEqual(removed);
    expect(await save("again", 4)).toEqual({ place, note: "again", revision: 4 });
  });

  test("marks are kept through handing in, and can be made and changed after it", async () => {
    const { student, attemptId } = await makeClassroom(database.db);
    const mark = { attemptId, place, note: "", revision: 1 };
    await saveAnnotation(database.db, student, mark);
    await submit(database.db, student, attemptId);
    const changed = { ...mark, note: "So that is why.", revision: 2 };
    await saveAnnotation(database.db, student, changed);
    expect(await listAnnotations(database.db, student, { attemptId })).toMatchObject([
      { note: "So that is why." },
    ]);
  });

  test("one attempt holds so many marks and no more; those that are there can still change", async () => {
    const { student, attemptId } = await makeClassroom(database.db);
    const save = (sentence: number, revision: number) =>
      saveAnnotation(database.db, student, {
        attemptId,
        place: `${sentence}.0-${sentence}.9`,
        note: "",
        revision,
      });
    for (let sentence = 0; sentence < MAX_ANNOTATIONS; sentence += 1) await save(sentence, 1);
    expect(await save(MAX_ANNOTATIONS, 1)).toBe("full");
    expect(await save(0, 2)).toMatchObject({ revision: 2 });
    expect(await listAnnotations(database.db, student, { attemptId })).toHaveLength(
      MAX_ANNOTATIONS,
    );
  });

  test("they go with the student", async () => {
    const { teacher, sectionId, student, attemptId } = await makeClassroom(database.db);
    const note = "a note of nobody else";
    await saveAnnotation(database.db, student, { attemptId, place, note, revision: 1 });
    await deleteStudent(database.db, teacher, { sectionId, personId: student.personId });
    expect((await readAllRows(database.db)).filter((row) => row.includes(note))).toEqual([]);
  });
});
