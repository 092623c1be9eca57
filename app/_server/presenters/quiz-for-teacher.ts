import type { Item } from "@/questions/types";
import type { OwnQuiz, QuizItem, QuizSummary as ListedQuiz } from "@/db/quizzes";
import { adviseOnItem } from "@/questions";
import type { QuizForTeacher, QuizSummary } from "../../_contract/quizzes";
import { presentArticle } from "./article";
import { WRITTEN_FORM } from "../compose-item";
import { presentItemWithKey } from "./item-with-key";

/** A quiz for its owner, keys included. */
export function presentQuizForTeacher(quiz: OwnQuiz): QuizForTeacher {
  return {
    id: quiz.quizId,
    title: quiz.title,
    createdAt: quiz.createdAt.toISOString(),
    version: quiz.version,
    article: presentArticle(quiz.article),
    items: quiz.items.map((item) => ({
      ...presentItemWithKey(item, quiz.article),
      approved: quiz.approved.has(item.itemId),
      advice: adviceOn(item),
    })),
    undo: quiz.history.undo?.change ?? null,
    redo: quiz.history.redo?.change ?? null,
  };
}

/** The writer's own items have passed every rule; only what a person has written needs advice. */
function adviceOn({ item }: QuizItem): string[] {
  return item.form === WRITTEN_FORM
    ? adviseOnItem(withoutProofs(item)).map(({ message }) => message)
    : [];
}

/** A line in the list of one's quizzes. */
export function presentQuizSummary(quiz: ListedQuiz): QuizSummary {
  const { quizId, title, itemCount, createdAt } = quiz;
  return { id: quizId, title, itemCount, createdAt: createdAt.toISOString() };
}

/** The rules are about answers; the sentences of a two-part item's second part are the article's own. */
function withoutProofs(item: Item): Item {
  return { ...item, options: item.options.filter(({ part }) => part === undefined) };
}
