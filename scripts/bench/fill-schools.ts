import type { Actor } from "../../db/actor";
import { createAssignment } from "../../db/assignments";
import type { Database } from "../../db/database";
import { newId } from "../../db/id";
import { attempt, enrollment, person, score } from "../../db/schema";
import { createSection } from "../../db/sections";
import { makeQuiz, makeTeacher, present } from "../../tests/support/classroom";

/** A full gradebook: everybody has handed everything in. */
export interface FullSection {
  readonly teacher: Actor;
  readonly sectionId: string;
}

/** Makes a school with one section in which every student has a score at every assignment. */
export async function fillSchool(
  db: Database,
  size: { students: number; assignments: number },
): Promise<FullSection> {
  const teacher = await makeTeacher(db);
  const { schoolId } = teacher;
  const { sectionId } = present(await createSection(db, teacher, { name: "8b" }));
  const { quizId, quizVersionId } = await makeQuiz(db, teacher);
  const students = Array.from({ length: size.students }, (_, index) => ({
    schoolId,
    id: newId(),
    role: "student" as const,
    name: `Student ${index}`,
  }));
  await db.insert(person).values(students);
  await db
    .insert(enrollment)
    .values(students.map(({ id: personId }) => ({ schoolId, sectionId, personId })));
  for (let count = 0; count < size.assignments; count++) {
    const assignmentId = present(
      await createAssignment(db, teacher, { quizId, sectionId, dueAt: null }),
    );
    const attempts = students.map(({ id: personId }) => ({
      schoolId,
      id: newId(),
      personId,
      quizVersionId,
      assignmentId,
      state: "submitted" as const,
      submittedAt: new Date(),
    }));
    await db.insert(attempt).values(attempts);
    const scores = attempts.map(({ id }) => ({
      schoolId,
      attemptId: id,
      earned: count % 4,
      possible: 3,
    }));
    await db.insert(score).values(scores);
  }
  return { teacher, sectionId };
}
