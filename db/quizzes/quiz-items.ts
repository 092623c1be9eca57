import { and, asc, eq } from "drizzle-orm";
import type { Item, Ruling } from "../../questions/types";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { itemVersion, quizVersionItem } from "../schema";

/** An item at its place in a quiz version, key included: name what leaves the server in a presenter. */
export interface QuizItem {
  /** The id that addresses and responses use; `item.id` is unique within its article alone. */
  readonly itemId: string;
  /** Counts from 1. */
  readonly position: number;
  /** What a right answer earns. */
  readonly points: number;
  /** As its teacher assigned it; what became of it since says `ruling`. */
  readonly item: Item;
  /** What the teacher decided about it for one assignment; missing where nobody did. */
  readonly ruling?: Ruling;
}

/** The items of a quiz version that the caller has been found to be allowed to read, in order. */
export function listQuizItems(
  db: Database,
  input: { schoolId: string; quizVersionId: string },
): Promise<QuizItem[]> {
  return db
    .select({
      itemId: quizVersionItem.itemId,
      position: quizVersionItem.position,
      points: quizVersionItem.points,
      item: itemVersion.content,
    })
    .from(quizVersionItem)
    .innerJoin(itemVersion, refersTo(quizVersionItem, quizVersionItem.itemVersionId, itemVersion))
    .where(
      and(
        eq(quizVersionItem.schoolId, input.schoolId),
        eq(quizVersionItem.quizVersionId, input.quizVersionId),
      ),
    )
    .orderBy(asc(quizVersionItem.position));
}
