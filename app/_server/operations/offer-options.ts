import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { findQuizForTeacher, type OwnQuiz, type QuizItem } from "@/db/quizzes";
import { DEFAULT_SEED } from "@/questions";
import type { Option } from "@/questions/types";
import { found } from "../errors";
import { writeQuizFor } from "../question-writer";
import { spareOptions } from "../spare-options";

/** Numbers and dates near the key are drawn by the seed, so others come with others. */
const SEEDS = [DEFAULT_SEED, "spare 1", "spare 2"];
/** As many items as the writer makes of one article, and of one place in it. */
const MOST_ITEMS = 40;

/** An item of a quiz of the actor's, and the wrong options that it could have besides. */
export interface OfferedOptions {
  readonly quiz: OwnQuiz;
  readonly item: QuizItem;
  readonly options: readonly Option[];
}

/**
 * Which wrong options an item could have instead of one that it has; nothing is stored.
 *
 * @throws UserError `not-found` where the quiz or the item is not there or not the actor's
 */
export async function offerOptions(
  db: Database,
  actor: Actor,
  { quizId, itemId }: { quizId: string; itemId: string },
): Promise<OfferedOptions> {
  const quiz = found(await findQuizForTeacher(db, actor, { quizId }));
  const item = found(quiz.items.find((each) => each.itemId === itemId));
  // Only there may several options be wrong, and be changed.
  if (item.item.type !== "multiple-choice") return { quiz, item, options: [] };
  const { title, text, published } = quiz.article;
  const article = { title, text, ...(published === null ? {} : { published }) };
  const [about] = item.item.evidence;
  const wishes = [
    ...(about ? SEEDS.map((seed) => ({ count: MOST_ITEMS, seed, about })) : []),
    { count: MOST_ITEMS, seed: DEFAULT_SEED },
  ];
  const written = [];
  // The writer takes one text at a time.
  for (const wish of wishes) written.push(...(await writeQuizFor(article, wish)).items);
  return { quiz, item, options: spareOptions(item.item, written) };
}
