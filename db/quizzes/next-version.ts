import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { refersTo } from "../refers-to";
import { quiz, quizVersion, quizVersionItem } from "../schema";
import { isNewestVersion } from "./newest-version";

/** An item in one of its versions, as a quiz version has it. */
export interface PlacedItem {
  readonly itemId: string;
  readonly itemVersionId: string;
  /** What a right answer earns. */
  readonly points: number;
}

/** The newest version of a quiz, locked until the transaction ends. */
export interface LockedQuiz {
  readonly schoolId: string;
  readonly quizId: string;
  readonly version: number;
  /** The version that its content first stood in: `version` itself unless an undo or redo brought it back. */
  readonly state: number;
  readonly articleVersionId: string;
  /** In their order. */
  readonly items: readonly PlacedItem[];
}

/** What came of a change: the quiz has a next version. */
export interface QuizChanged {
  readonly kind: "changed";
  readonly quizVersionId: string;
  readonly itemCount: number;
}

/**
 * The newest version of a quiz of the actor's, to make the next one from. Two changes at once follow each other, so that
 * neither is lost. To be called inside a transaction.
 */
export async function lockQuiz(
  tx: Database,
  { schoolId, personId }: Actor,
  quizId: string,
): Promise<LockedQuiz | null> {
  const [locked] = await tx
    .select({ id: quiz.id })
    .from(quiz)
    .where(and(eq(quiz.schoolId, schoolId), eq(quiz.id, quizId), eq(quiz.ownerId, personId)))
    .for("update");
  if (!locked) return null;
  const rows = await tx
    .select({
      version: quizVersion.version,
      contentOf: quizVersion.contentOf,
      articleVersionId: quizVersion.articleVersionId,
      itemId: quizVersionItem.itemId,
      itemVersionId: quizVersionItem.itemVersionId,
      points: quizVersionItem.points,
    })
    .from(quizVersion)
    .innerJoin(
      quizVersionItem,
      refersTo(quizVersionItem, quizVersionItem.quizVersionId, quizVersion),
    )
    .where(
      and(eq(quizVersion.schoolId, schoolId), eq(quizVersion.quizId, quizId), isNewestVersion()),
    )
    .orderBy(asc(quizVersionItem.position));
  const [newest] = rows;
  if (!newest) return null;
  const { version, contentOf, articleVersionId } = newest;
  const items = rows.map(({ itemId, itemVersionId, points }) => ({
    itemId,
    itemVersionId,
    points,
  }));
  return { schoolId, quizId, version, state: contentOf ?? version, articleVersionId, items };
}

/**
 * Makes the next version with these items in this order. What was assigned or begun keeps the version that it has.
 *
 * @param origin what was done, or which version's content comes back
 */
export async function makeNextVersion(
  tx: Database,
  from: LockedQuiz,
  items: readonly PlacedItem[],
  origin: { readonly change: string } | { readonly contentOf: number },
): Promise<QuizChanged> {
  const { schoolId, quizId, articleVersionId } = from;
  const quizVersionId = newId();
  await tx.insert(quizVersion).values({
    schoolId,
    id: quizVersionId,
    quizId,
    version: from.version + 1,
    articleVersionId,
    ...("change" in origin ? { change: origin.change, madeFrom: from.state } : origin),
  });
  await tx.insert(quizVersionItem).values(
    items.map(({ itemId, itemVersionId, points }, index) => ({
      schoolId,
      quizVersionId,
      itemId,
      itemVersionId,
      points,
      position: index + 1,
    })),
  );
  return { kind: "changed", quizVersionId, itemCount: items.length };
}
