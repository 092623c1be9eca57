import type { OwnQuiz, QuizSummary as ListedQuiz } from "@/db/quizzes";
import type { QuizForTeacher, QuizSummary } from "../../_contract/quizzes";
import { presentArticle } from "./article";
import { presentItemWithKey } from "./item-with-key";

/** A quiz for its owner, keys included. */
export function presentQuizForTeacher(quiz: OwnQuiz): QuizForTeacher {
  return {
    id: quiz.quizId,
    title: quiz.title,
    createdAt: quiz.createdAt.toISOString(),
    version: quiz.version,
    article: presentArticle(quiz.article),
    items: quiz.items.map((item) => presentItemWithKey(item, quiz.article)),
  };
}

/** A line in the list of one's quizzes. */
export function presentQuizSummary(quiz: ListedQuiz): QuizSummary {
  const { quizId, title, itemCount, createdAt } = quiz;
  return { id: quizId, title, itemCount, createdAt: createdAt.toISOString() };
}
