import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import type { Item } from "@/questions/types";
import { sampleArticle, sampleItems } from "./sample-quiz";

/** A quiz as its teacher's desk gets it, on the small sample article. */
export function quizAtDesk(items: readonly Item[] = sampleItems()): QuizForTeacher {
  return presentQuizForTeacher({
    quizId: "01900000-0000-7000-8000-000000000000",
    quizVersionId: "01900000-0000-7000-8000-000000000001",
    version: 1,
    title: sampleArticle.title,
    createdAt: new Date("2026-01-05T08:00:00Z"),
    article: sampleArticle,
    items: items.map((item, at) => ({
      itemId: `01900000-0000-7000-8000-0000000001${String(at).padStart(2, "0")}`,
      itemVersionId: `01900000-0000-7000-8000-0000000002${String(at).padStart(2, "0")}`,
      position: at + 1,
      points: 1,
      item,
    })),
    history: { undo: null, redo: null },
    approved: new Set(),
  });
}
