import type { Item } from "../../questions/types";
import type { Actor } from "../actor";
import { type ArticleContent, createArticleVersion } from "../articles";
import type { Database } from "../database";
import { newId } from "../id";
import { item, itemVersion, quiz, quizVersion, quizVersionItem } from "../schema";

/**
 * Keeps a quiz with the article it was written from, both as their first version, in one transaction.
 * The quiz takes the article's title.
 *
 * @param input.items in the order of the quiz; at least one
 * @returns null where the actor is a student, who makes no quizzes
 */
export function createQuizWithVersion(
  db: Database,
  actor: Actor,
  input: { article: ArticleContent; items: readonly Item[] },
): Promise<{ quizId: string; quizVersionId: string } | null> {
  if (actor.role === "student") return Promise.resolve(null);
  const { schoolId } = actor;
  return db.transaction(async (tx) => {
    const articleVersionId = await createArticleVersion(tx, actor, input.article);
    const quizId = newId();
    const quizVersionId = newId();
    await tx
      .insert(quiz)
      .values({ schoolId, id: quizId, ownerId: actor.personId, title: input.article.title });
    await tx
      .insert(quizVersion)
      .values({ schoolId, id: quizVersionId, quizId, version: 1, articleVersionId });
    const rows = input.items.map((content, index) => ({
      content,
      itemId: newId(),
      itemVersionId: newId(),
      position: index + 1,
    }));
    await tx
      .insert(item)
      .values(rows.map(({ itemId }) => ({ schoolId, id: itemId, articleVersionId })));
    await tx.insert(itemVersion).values(
      rows.map(({ content, itemId, itemVersionId }) => ({
        schoolId,
        id: itemVersionId,
        itemId,
        version: 1,
        content,
      })),
    );
    await tx.insert(quizVersionItem).values(
      rows.map(({ itemId, itemVersionId, position }) => ({
        schoolId,
        quizVersionId,
        itemId,
        itemVersionId,
        position,
      })),
    );
    return { quizId, quizVersionId };
  });
}
