import { createHash } from "node:crypto";
import type { FoundAttempt } from "@/db/attempts";
import type { QuizItem } from "@/db/quizzes";
import type { Item } from "@/questions/types";

/**
 * The items in the order that this attempt shows them in, numbered anew. It follows from the attempt's
 * id alone, so it is the same after a reload, on another device and in the review.
 */
export function inOrderOfAttempt(attempt: FoundAttempt): QuizItem[] {
  const { attemptId, shuffle } = attempt;
  const items = shuffle.items
    ? mixed(attempt.items, attemptId, ({ itemId }) => itemId)
    : attempt.items;
  return items.map((each, index) => ({
    ...each,
    position: index + 1,
    item: shuffle.options ? withOptionsMixedBy(each, attemptId) : each.item,
  }));
}

const MIXED: ReadonlySet<Item["type"]> = new Set([
  "multiple-choice",
  "multiple-response",
  "two-part",
]);

/**
 * The item with its options in an order that the seed decides. True comes before false, and sentences stand as the
 * article has them: those orders mean something.
 */
export function withOptionsMixedBy({ itemId, item }: QuizItem, seed: string): Item {
  if (!MIXED.has(item.type)) return item;
  const answers = item.options.filter(({ part }) => part === undefined);
  const proofs = item.options.filter(({ part }) => part === "proof");
  return { ...item, options: [...mixed(answers, `${seed}:${itemId}`, ({ id }) => id), ...proofs] };
}

/** Sorted by a hash of each one's name with the seed: an order that the seed alone decides. */
function mixed<T>(values: readonly T[], seed: string, nameOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, rank: rankOf(`${seed}:${nameOf(value)}`) }))
    .toSorted((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ value }) => value);
}

const rankOf = (text: string) => createHash("sha256").update(text).digest("hex");
