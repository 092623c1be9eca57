import { expect, test } from "vitest";
import { listAssignmentsForTeacher } from "@/db/assignments";
import { answerFlag, listFlagsOfAssignment, listFlagsOfAttempt, raiseFlag } from "@/db/flags";
import { deleteStudent } from "@/db/sections";
import { readAllRows } from "../support/all-rows";
import { makeClassroom, submit } from "../support/classroom";
import { describeOnEveryDriver } from "../support/every-driver";

const comment = "Both of them said it.";
const answer = "You are right, both count now.";

describeOnEveryDriver((database) => {
  async function handedIn() {
    const room = await makeClassroom(database.db);
    const { student, attemptId, itemId } = room;
    await submit(database.db, student, attemptId);
    return { ...room, flag: { attemptId, itemId, comment } };
  }

  const waiting = async (teacher: Parameters<typeof listAssignmentsForTeacher>[1]) =>
    (await listAssignmentsForTeacher(database.db, teacher)).map(({ openFlags }) => openFlags);

  test("nothing can be flagged before it is handed in", async () => {
    const { student, attemptId, itemId } = await makeClassroom(database.db);
    expect(await raiseFlag(database.db, student, { attemptId, itemId, comment })).toBeNull();
  });

  test("a flag waits at its assignment until it is answered, and the student reads the answer", async () => {
    const { teacher, student, assignmentId, attemptId, itemId, flag } = await handedIn();
    await raiseFlag(database.db, student, flag);
    expect(await waiting(teacher)).toEqual([1]);
    const [listed] = await listFlagsOfAssignment(database.db, teacher, { assignmentId });
    expect(listed).toMatchObject({ attemptId, itemId, comment, answer: null });
    await answerFlag(database.db, teacher, { assignmentId, attemptId, itemId, answer });
    expect(await waiting(teacher)).toEqual([0]);
    expect(await listFlagsOfAttempt(database.db, student, { attemptId })).toMatchObject({
      reachTeacher: true,
      flags: [{ comment, answer }],
    });
  });

  test("one question is flagged once: the words change until they are answered, and not after", async () => {
    const { teacher, student, assignmentId, attemptId, itemId, flag } = await handedIn();
    await raiseFlag(database.db, student, flag);
    const changed = await raiseFlag(database.db, student, { ...flag, comment: "No, a third." });
    expect(changed).toMatchObject({ comment: "No, a third.", answer: null });
    await answerFlag(database.db, teacher, { assignmentId, attemptId, itemId, answer });
    const late = await raiseFlag(database.db, student, flag);
    expect(late).toMatchObject({ comment: "No, a third.", answer });
    expect(await listFlagsOfAssignment(database.db, teacher, { assignmentId })).toHaveLength(1);
  });

  test("an answer can be given anew", async () => {
    const { teacher, student, assignmentId, attemptId, itemId, flag } = await handedIn();
    await raiseFlag(database.db, student, flag);
    const give = (words: string) =>
      answerFlag(database.db, teacher, { assignmentId, attemptId, itemId, answer: words });
    await give("No.");
    expect(await give(answer)).toMatchObject({ answer });
  });

  test("they go with the student", async () => {
    const { teacher, sectionId, student, flag } = await handedIn();
    const own = "a comment of nobody else";
    await raiseFlag(database.db, student, { ...flag, comment: own });
    await deleteStudent(database.db, teacher, { sectionId, personId: student.personId });
    expect((await readAllRows(database.db)).filter((row) => row.includes(own))).toEqual([]);
  });
});
