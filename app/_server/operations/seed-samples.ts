import { createAssignment } from "@/db/assignments";
import type { Database } from "@/db/database";
import { fillEmptyDatabase, isEmptyDatabase } from "@/db/first-start";
import { createTeacher } from "@/db/people";
import { newReturnCode } from "@/db/return-code";
import { addStudents, createSection, joinSection } from "@/db/sections";
import type { Quiz } from "@/questions/types";
import { getAuth } from "../auth";
import { found } from "../errors";
import { listSampleArticles } from "../sample-articles";
import { keepQuiz } from "./keep-quiz";
import { writeQuiz } from "./write-quiz";

const SCHOOL = "Sample School";
const TEACHER = { name: "Ms. Rivera", email: "teacher@attest.example" };
const SECTION = "Class 7B";
const ROSTER = ["Amina Diallo", "Ben Carter", "Chloe Martin", "Deniz Kaya", "Ella Novak"];
const SAMPLE_STUDENT = "Amina Diallo";
const ASSIGNED = "canal-robot";

/** How to sign in to what was made. The secrets are stored only as hashes. */
export interface SampleSignIns {
  readonly teacher: { readonly email: string; readonly password: string };
  readonly student: { readonly name: string; readonly returnCode: string };
  readonly joinCode: string;
}

/**
 * Fills an empty database with a school: a teacher, a section with a roster, a quiz for each sample
 * article, one of them assigned, and a student who has joined.
 *
 * @returns null where the database is not empty
 */
export async function seedSamples(db: Database): Promise<SampleSignIns | null> {
  if (!(await isEmptyDatabase(db))) return null;
  // Written before the transaction, which nobody else should have to wait for.
  const quizzes = new Map<string, Quiz>();
  for (const { id } of await listSampleArticles()) {
    quizzes.set(id, await writeQuiz({ sampleId: id, seed: "sample" }));
  }
  return fillEmptyDatabase(db, (tx) => fill(tx, quizzes));
}

async function fill(tx: Database, quizzes: ReadonlyMap<string, Quiz>): Promise<SampleSignIns> {
  // As strong as a student's code, and as easy to type.
  const password = newReturnCode();
  const auth = await getAuth(tx, { https: false });
  const { user } = await auth.api.signUpEmail({ body: { ...TEACHER, password } });
  const { actor } = await createTeacher(tx, {
    authUserId: user.id,
    name: TEACHER.name,
    schoolName: SCHOOL,
  });
  const { sectionId, joinCode } = found(await createSection(tx, actor, { name: SECTION }));
  const roster = found(await addStudents(tx, actor, { sectionId, names: ROSTER }));
  for (const [id, quiz] of quizzes) {
    const quizId = await keepQuiz(tx, actor, quiz);
    if (id === ASSIGNED)
      found(await createAssignment(tx, actor, { quizId, sectionId, dueAt: null }));
  }
  const { personId } = found(roster.find(({ name }) => name === SAMPLE_STUDENT));
  const joined = found(await joinSection(tx, { code: joinCode, personId }));
  if (joined.kind !== "joined") throw new Error("The sample student has joined before.");
  return {
    teacher: { email: TEACHER.email, password },
    student: { name: joined.name, returnCode: joined.returnCode },
    joinCode,
  };
}
