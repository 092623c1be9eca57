import { and, count, desc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import { articleContent, type ArticleContent } from "../articles";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { articleVersion, quiz, quizVersion, quizVersionItem } from "../schema";
import { listApprovedItems } from "./approve-item";
import { isNewestVersion } from "./newest-version";
import { type QuizHistory, readHistory } from "./quiz-history";
import { listQuizItems, type QuizItem } from "./quiz-items";

export interface QuizSummary {
  readonly quizId: string;
  readonly title: string;
  readonly itemCount: number;
  readonly createdAt: Date;
}

/** The newest version of a quiz, with its keys: for its owner. */
export interface OwnQuiz {
  readonly quizId: string;
  readonly quizVersionId: string;
  readonly version: number;
  readonly title: string;
  readonly createdAt: Date;
  readonly article: ArticleContent;
  readonly items: readonly QuizItem[];
  readonly history: QuizHistory;
  /** The items that their teacher has checked as they stand. */
  readonly approved: ReadonlySet<string>;
}

/** The actor's own quizzes, newest first. */
export function listQuizzes(db: Database, actor: Actor): Promise<QuizSummary[]> {
  return db
    .select({
      quizId: quiz.id,
      title: quiz.title,
      itemCount: count(quizVersionItem.itemId),
      createdAt: quiz.createdAt,
    })
    .from(quiz)
    .innerJoin(quizVersion, refersTo(quizVersion, quizVersion.quizId, quiz))
    .innerJoin(
      quizVersionItem,
      refersTo(quizVersionItem, quizVersionItem.quizVersionId, quizVersion),
    )
    .where(
      and(eq(quiz.schoolId, actor.schoolId), eq(quiz.ownerId, actor.personId), isNewestVersion()),
    )
    .groupBy(quiz.id, quiz.title, quiz.createdAt)
    .orderBy(desc(quiz.createdAt), desc(quiz.id));
}

/** A quiz of the actor's own, keys included. */
export async function findQuizForTeacher(
  db: Database,
  actor: Actor,
  input: { quizId: string },
): Promise<OwnQuiz | null> {
  const [found] = await db
    .select({
      quizId: quiz.id,
      quizVersionId: quizVersion.id,
      version: quizVersion.version,
      title: quiz.title,
      createdAt: quiz.createdAt,
      article: articleContent,
    })
    .from(quiz)
    .innerJoin(quizVersion, refersTo(quizVersion, quizVersion.quizId, quiz))
    .innerJoin(articleVersion, refersTo(quizVersion, quizVersion.articleVersionId, articleVersion))
    .where(
      and(
        eq(quiz.schoolId, actor.schoolId),
        eq(quiz.id, input.quizId),
        eq(quiz.ownerId, actor.personId),
        isNewestVersion(),
      ),
    );
  if (!found) return null;
  const { schoolId } = actor;
  const items = await listQuizItems(db, { schoolId, ...found });
  const history = await readHistory(db, { schoolId, ...found });
  const approved = await listApprovedItems(db, { schoolId, ...found });
  return { ...found, items, history, approved };
}
