import type { Actor } from "@/db/actor";
import { createAssignment } from "@/db/assignments";
import {
  findAttempt,
  lockAttemptForSubmission,
  recordScore,
  saveResponse,
  startAttempt,
  type StartedAttempt,
  type StartRefused,
} from "@/db/attempts";
import type { Database } from "@/db/database";
import { newId } from "@/db/id";
import { createPerson, createSchool, createTeacher } from "@/db/people";
import { createQuizWithVersion, findQuizForTeacher } from "@/db/quizzes";
import { user } from "@/db/schema";
import { createSection, joinSection } from "@/db/sections";
import { sampleArticle, sampleItems } from "./sample-quiz";

/** Fails the test where a builder got nothing; the access layer answers a miss with null. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("A builder found nothing.");
  return value;
}

/** Fails the test where an attempt could not be started. */
export function started(outcome: StartedAttempt | StartRefused | null): StartedAttempt {
  const found = present(outcome);
  if (found.kind === "refused") throw new Error(`The assignment is ${found.availability.state}.`);
  return found;
}

/** A teacher with an e-mail account and a school of their own. */
export async function makeTeacher(db: Database): Promise<Actor & { authUserId: string }> {
  const authUserId = newId();
  await db
    .insert(user)
    .values({ id: authUserId, name: "Ada Berg", email: `${authUserId}@school.example` });
  const { actor } = await createTeacher(db, {
    authUserId,
    name: "Ada Berg",
    schoolName: "Hill School",
  });
  return { ...actor, authUserId };
}

/** A second teacher of the same school, without an account. */
export function makeColleague(db: Database, teacher: Actor): Promise<Actor> {
  return createPerson(db, { schoolId: teacher.schoolId, role: "teacher", name: "Ben Carr" });
}

export interface Student extends Actor {
  readonly returnCode: string;
}

/** A student who joined under a typed name. */
export async function joinAs(db: Database, code: string, name: string): Promise<Student> {
  const joined = present(await joinSection(db, { code, name }));
  if (joined.kind !== "joined") throw new Error(`${name} could not join.`);
  return { ...joined.actor, returnCode: joined.returnCode };
}

/** A quiz of three items. */
export async function makeQuiz(db: Database, owner: Actor, itemCount = 3) {
  const { quizId, quizVersionId } = present(
    await createQuizWithVersion(db, owner, {
      article: sampleArticle,
      items: sampleItems(itemCount),
    }),
  );
  const { items } = present(await findQuizForTeacher(db, owner, { quizId }));
  return { quizId, quizVersionId, itemIds: items.map(({ itemId }) => itemId) };
}

/**
 * A teacher with a section, a quiz assigned to it, and a student who has answered the first item.
 *
 * @param teacher of a school that is there already; made where left out
 */
export async function makeClassroom(db: Database, teacher?: Actor) {
  const owner = teacher ?? (await makeTeacher(db));
  const section = present(await createSection(db, owner, { name: "7a" }));
  const { sectionId } = section;
  const quiz = await makeQuiz(db, owner);
  const assignmentId = present(
    await createAssignment(db, owner, { quizId: quiz.quizId, sectionId, dueAt: null }),
  );
  const student = await joinAs(db, section.joinCode, "Cleo Diaz");
  const { attemptId } = started(await startAttempt(db, student, { assignmentId }));
  const itemId = present(quiz.itemIds[0]);
  await saveResponse(db, student, { attemptId, itemId, optionId: "a", revision: 1 });
  return { teacher: owner, section, sectionId, quiz, assignmentId, student, attemptId, itemId };
}

export type Classroom = Awaited<ReturnType<typeof makeClassroom>>;

/** Submits an attempt and counts option "a" of each item as right; returns the score that then stands. */
export function submit(db: Database, student: Actor, attemptId: string) {
  return db.transaction(async (tx) => {
    const locked = present(await lockAttemptForSubmission(tx, student, { attemptId }));
    if (locked.score) return locked.score;
    const items = locked.items.map(({ itemId }) => {
      const response = locked.responses.find((each) => each.itemId === itemId);
      return {
        itemId,
        earned: response && "optionId" in response && response.optionId === "a" ? 1 : 0,
        possible: 1,
      };
    });
    const earned = items.filter((item) => item.earned === 1).length;
    const total = { earned, possible: items.length };
    return present(await recordScore(tx, student, { attemptId, ...total, items }));
  });
}

/** The attempt as it stands, which has to be the student's. */
export async function readAttempt(db: Database, student: Actor, attemptId: string) {
  return present(await findAttempt(db, student, { attemptId }));
}

/** A school that somebody else runs, empty. */
export function makeOtherSchool(db: Database): Promise<string> {
  return createSchool(db, { name: "River School" });
}
