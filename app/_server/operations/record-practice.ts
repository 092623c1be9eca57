import type { Actor } from "@/db/actor";
import type { ArticleContent } from "@/db/articles";
import { keepPracticeCard, listPracticeCards, recordPracticeResponse } from "@/db/attempts";
import type { Database } from "@/db/database";
import type { Item, Option } from "@/questions/types";
import { found } from "../errors";
import { scheduleAfter } from "../practice-schedule";
import { practiceOfAttempt } from "./practice-of-attempt";

/** A try at a missed item. */
export interface PracticeTried {
  readonly article: ArticleContent;
  readonly item: Item;
  readonly option: Option;
  /** How many items are still to be got right. */
  readonly remaining: number;
}

/**
 * Keeps a try at an item that was missed, and the day that it comes again. The recorded score does not change.
 *
 * @throws UserError `not-found`, also for an item that was not missed; `attempt-open`
 */
export async function recordPractice(
  db: Database,
  actor: Actor,
  input: { attemptId: string; itemId: string; optionId: string },
  now: Date,
): Promise<PracticeTried> {
  const { article, missed, remaining } = await practiceOfAttempt(db, actor, input);
  const { item } = found(missed.find(({ itemId }) => itemId === input.itemId));
  const option = found(item.options.find(({ id }) => id === input.optionId));
  found(await recordPracticeResponse(db, actor, { ...input, correct: option.correct }));
  const { attemptId, itemId } = input;
  const cards = await listPracticeCards(db, actor);
  const before = cards.find((card) => card.attemptId === attemptId && card.itemId === itemId);
  const next = scheduleAfter(before ?? null, option.correct, now);
  if (next) found(await keepPracticeCard(db, actor, { attemptId, itemId, ...next }));
  const left = remaining.filter((each) => !(option.correct && each.itemId === itemId));
  return { article, item, option, remaining: left.length };
}
