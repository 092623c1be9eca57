import type { Actor } from "@/db/actor";
import type { ArticleContent } from "@/db/articles";
import { keepPracticeCard, listPracticeCards, recordPracticeResponse } from "@/db/attempts";
import type { Database } from "@/db/database";
import { type Item, type ItemAnswer, type Option, scoreItem } from "@/questions/index";
import { found } from "../errors";
import { scheduleAfter } from "../practice-schedule";
import { practiceOfAttempt } from "./practice-of-attempt";

/** A try at a missed item. */
export interface PracticeTried {
  readonly article: ArticleContent;
  readonly item: Item;
  readonly correct: boolean;
  /** The option that was chosen; null where the item takes several. */
  readonly option: Option | null;
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
  input: ItemAnswer & { attemptId: string; itemId: string },
  now: Date,
): Promise<PracticeTried> {
  const { article, missed, remaining } = await practiceOfAttempt(db, actor, input);
  const { item } = found(missed.find(({ itemId }) => itemId === input.itemId));
  const { attemptId, itemId } = input;
  const { earned, possible } = scoreItem(item, input);
  const correct = earned === possible;
  found(await recordPracticeResponse(db, actor, { ...input, correct }));
  const cards = await listPracticeCards(db, actor);
  const before = cards.find((card) => card.attemptId === attemptId && card.itemId === itemId);
  const next = scheduleAfter(before ?? null, correct, now);
  if (next) found(await keepPracticeCard(db, actor, { attemptId, itemId, ...next }));
  const left = remaining.filter((each) => !(correct && each.itemId === itemId));
  const option =
    "optionId" in input ? item.options.find(({ id }) => id === input.optionId) : undefined;
  return { article, item, correct, option: option ?? null, remaining: left.length };
}
