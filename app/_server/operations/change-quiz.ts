import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import {
  addItemToQuiz,
  approveItem,
  editItemOfQuiz,
  findQuizForTeacher,
  giveItemPoints as giveItemPointsInQuiz,
  moveItemInQuiz,
  type OwnQuiz,
  stepInHistory,
} from "@/db/quizzes";
import {
  type ItemApproval,
  type ItemMove,
  type ItemPoints,
  type QuizStep,
  usualPoints,
  type WrittenItem,
} from "../../_contract/written-items";
import { composeItem } from "../compose-item";
import { found, UserError } from "../errors";

/*
 * Each of these answers with the quiz of the actor's as it is then. Each but `checkItem` makes its next version; what was
 * assigned or begun keeps the version that it has. Each throws UserError `not-found` where the quiz or the item is not
 * there or not the actor's.
 */

/** Adds an item that the teacher wrote. @throws UserError `item-incomplete` */
export async function addItem(
  db: Database,
  actor: Actor,
  { quizId, written }: { quizId: string; written: WrittenItem },
): Promise<OwnQuiz> {
  const { article } = found(await findQuizForTeacher(db, actor, { quizId }));
  const content = composeItem(written, article, null);
  found(await addItemToQuiz(db, actor, { quizId, content, points: usualPoints(content.type) }));
  return found(await findQuizForTeacher(db, actor, { quizId }));
}

/**
 * Changes an item's words, type, key or evidence. Where it has the usual points of its old type, it gets those of the new.
 *
 * @throws UserError `item-incomplete`
 */
export async function editItem(
  db: Database,
  actor: Actor,
  { quizId, itemId, written }: { quizId: string; itemId: string; written: WrittenItem },
): Promise<OwnQuiz> {
  const { article, items } = found(await findQuizForTeacher(db, actor, { quizId }));
  const { item: before, points } = found(items.find((item) => item.itemId === itemId));
  const content = composeItem(written, article, before);
  const isUsual = points === usualPoints(before.type);
  const weighed = isUsual ? { points: usualPoints(content.type) } : {};
  found(await editItemOfQuiz(db, actor, { quizId, itemId, content, ...weighed }));
  return found(await findQuizForTeacher(db, actor, { quizId }));
}

/** Puts an item in another place. */
export async function moveItem(
  db: Database,
  actor: Actor,
  { quizId, itemId, position }: { quizId: string; itemId: string } & ItemMove,
): Promise<OwnQuiz> {
  found(await moveItemInQuiz(db, actor, { quizId, itemId, position }));
  return found(await findQuizForTeacher(db, actor, { quizId }));
}

/** Says what a right answer to an item earns. */
export async function giveItemPoints(
  db: Database,
  actor: Actor,
  { quizId, itemId, points }: { quizId: string; itemId: string } & ItemPoints,
): Promise<OwnQuiz> {
  found(await giveItemPointsInQuiz(db, actor, { quizId, itemId, points }));
  return found(await findQuizForTeacher(db, actor, { quizId }));
}

/** Notes that an item is checked as it stands, or that it is not. */
export async function checkItem(
  db: Database,
  actor: Actor,
  { quizId, itemId, approved }: { quizId: string; itemId: string } & ItemApproval,
): Promise<OwnQuiz> {
  found(await approveItem(db, actor, { quizId, itemId, approved }));
  return found(await findQuizForTeacher(db, actor, { quizId }));
}

/** Takes the last change back or makes it again. @throws UserError `no-step` where there is none */
export async function stepThroughQuiz(
  db: Database,
  actor: Actor,
  { quizId, step }: { quizId: string } & QuizStep,
): Promise<OwnQuiz> {
  const outcome = found(await stepInHistory(db, actor, { quizId, step }));
  if (outcome.kind === "no-step") {
    throw new UserError("no-step", `There is nothing to ${step}.`);
  }
  return found(await findQuizForTeacher(db, actor, { quizId }));
}
