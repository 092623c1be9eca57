import { headers } from "next/headers";
import type { AssignmentListForStudent } from "@/app/_contract/assignments";
import type { OwnProgress } from "@/app/_contract/own-progress";
import type { PracticeToday } from "@/app/_contract/practice-today";
import { listAssignmentsForStudent } from "@/db/assignments";
import { getDatabase } from "@/db/client";
import { listOwnItemScores } from "@/db/results";
import { findAsker } from "../actor";
import { handInOverdue } from "../operations/hand-in-overdue";
import { practiceToday } from "../operations/practice-today";
import { presentAssignmentForStudent } from "../presenters/assignments";
import { presentOwnProgress } from "../presenters/own-progress";
import { presentPracticeToday } from "../presenters/practice";

/** The signed-in student's assignments; null for anybody else, who is shown the ways in. */
export async function loadStudentPage(): Promise<AssignmentListForStudent | null> {
  const asker = { headers: await headers() };
  const { db } = await getDatabase();
  const person = await findAsker(db, asker);
  if (person?.actor.role !== "student") return null;
  await handInOverdue(db, person.actor);
  const assignments = await listAssignmentsForStudent(db, person.actor);
  return { assignments: assignments.map(presentAssignmentForStudent) };
}

/** What the signed-in student has got right so far; null for anybody else. */
export async function loadOwnProgress(): Promise<OwnProgress | null> {
  const asker = { headers: await headers() };
  const { db } = await getDatabase();
  const person = await findAsker(db, asker);
  if (person?.actor.role !== "student") return null;
  return presentOwnProgress(await listOwnItemScores(db, person.actor));
}

/** What the signed-in student practises today; null for anybody else. */
export async function loadPracticeToday(): Promise<PracticeToday | null> {
  const asker = { headers: await headers() };
  const { db } = await getDatabase();
  const person = await findAsker(db, asker);
  if (person?.actor.role !== "student") return null;
  return presentPracticeToday(await practiceToday(db, person.actor, new Date()));
}
