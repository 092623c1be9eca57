import type { Actor } from "@/db/actor";
import type { ArticleContent } from "@/db/articles";
import { listPracticeCards, type PracticeCard } from "@/db/attempts";
import type { Database } from "@/db/database";
import type { QuizItem } from "@/db/quizzes";
import { UserError } from "../errors";
import { withOptionsMixedBy } from "../order-of-attempt";
import { daysUntil } from "../practice-schedule";
import { practiceOfAttempt } from "./practice-of-attempt";

/** An item to practise, in the attempt that it was missed in. */
export interface DueItem {
  readonly attemptId: string;
  readonly article: ArticleContent;
  readonly item: QuizItem;
}

/** What is practised today, and how much comes on which later day. */
export interface PracticeToday {
  readonly due: readonly DueItem[];
  readonly coming: readonly { readonly inDays: number; readonly count: number }[];
}

/** What the actor practises on the day of `now`, over all their attempts. */
export async function practiceToday(db: Database, actor: Actor, now: Date): Promise<PracticeToday> {
  const cards = await listPracticeCards(db, actor);
  const due: DueItem[] = [];
  const coming = new Map<number, number>();
  for (const attemptId of new Set(cards.map((card) => card.attemptId))) {
    const practice = await practiceIfShown(db, actor, attemptId);
    for (const card of cards.filter((each) => each.attemptId === attemptId)) {
      const item = practice?.missed.find(({ itemId }) => itemId === card.itemId);
      if (!practice || !item) continue;
      const inDays = daysUntil(card.dueAt, now);
      if (inDays > 0) coming.set(inDays, (coming.get(inDays) ?? 0) + 1);
      else due.push({ attemptId, article: practice.article, item: mixed(item, card) });
    }
  }
  const days = [...coming].map(([inDays, count]) => ({ inDays, count }));
  return { due, coming: days.toSorted((left, right) => left.inDays - right.inDays) };
}

/** Another order each time, so that the place of the answer is not what is learned. */
function mixed(item: QuizItem, { attemptId, memory }: PracticeCard): QuizItem {
  return { ...item, item: withOptionsMixedBy(item, `${attemptId}:practice:${memory.reps}`) };
}

/** Null where the review of the attempt is not for its student now: then nothing of it is asked either. */
async function practiceIfShown(db: Database, actor: Actor, attemptId: string) {
  try {
    return await practiceOfAttempt(db, actor, { attemptId });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
