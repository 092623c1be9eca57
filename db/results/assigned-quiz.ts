import type { Actor } from "../actor";
import { articleContent, type ArticleContent } from "../articles";
import { isTaughtAssignment } from "../assignments/taught-assignment";
import type { Database } from "../database";
import { listQuizItems, type QuizItem } from "../quizzes/quiz-items";
import { listRulings, withRulings } from "../rulings/list-rulings";
import { refersTo } from "../refers-to";
import { articleVersion, assignment, quizVersion } from "../schema";

/** The quiz version that a section was given, with its keys: name what leaves the server in a presenter. */
export interface AssignedQuiz {
  readonly article: ArticleContent;
  readonly items: readonly QuizItem[];
}

/**
 * The article and the items of an assignment of a section that the actor teaches, as its students got them, whatever
 * became of the quiz since, with what the teacher decided about them.
 */
export async function assignedQuiz(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<AssignedQuiz | null> {
  const { schoolId } = actor;
  const [found] = await db
    .select({ quizVersionId: quizVersion.id, article: articleContent })
    .from(assignment)
    .innerJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .innerJoin(articleVersion, refersTo(quizVersion, quizVersion.articleVersionId, articleVersion))
    .where(isTaughtAssignment(actor, input.assignmentId));
  if (!found) return null;
  const { quizVersionId, article } = found;
  const items = await listQuizItems(db, { schoolId, quizVersionId });
  const rulings = await listRulings(db, { schoolId, assignmentId: input.assignmentId });
  return { article, items: withRulings(items, rulings) };
}
