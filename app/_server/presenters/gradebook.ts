import type {
  Gradebook as Scores,
  StudentAttempt as AttemptOfStudent,
  SubmittedResponse,
} from "@/db/results";
import { answerOf } from "../../_contract/answer-parts";
import type { Gradebook, StudentAttempt, SubmittedResponses } from "../../_contract/gradebook";
import { asRuled } from "../as-ruled";
import { presentArticle } from "./article";
import { presentItemWithKey } from "./item-with-key";
import { presentScoreChanges } from "./review";

/** The scores of a section for its teacher. */
export function presentGradebook(scores: Scores): Gradebook {
  return {
    section: { id: scores.sectionId, name: scores.name },
    assignments: scores.assignments.map(({ assignmentId, title, dueAt }) => ({
      id: assignmentId,
      title,
      dueAt: dueAt?.toISOString() ?? null,
    })),
    students: scores.students.map(({ personId, name, cells }) => ({
      id: personId,
      name,
      cells: cells.map(
        ({ assignmentId, attemptId, isAssigned, state, isLate, isMissing, score }) => ({
          assignmentId,
          attemptId,
          isAssigned,
          state,
          isLate,
          isMissing,
          score,
        }),
      ),
    })),
  };
}

/** One student's attempt for their teacher, keys and proof included. */
export function presentStudentAttempt(attempt: AttemptOfStudent): StudentAttempt {
  const { article, score, section, student } = attempt;
  const responses = new Map(attempt.responses.map((response) => [response.itemId, response]));
  return {
    id: attempt.attemptId,
    student: { id: student.personId, name: student.name },
    assignment: { id: attempt.assignmentId, title: attempt.title },
    section: { id: section.sectionId, name: section.name },
    startedAt: attempt.startedAt.toISOString(),
    submittedAt: attempt.submittedAt?.toISOString() ?? null,
    isLate: attempt.isLate,
    score,
    article: presentArticle(article),
    items: attempt.items.map((item) => {
      const response = responses.get(item.itemId);
      return {
        ...presentItemWithKey(asRuled(item), article),
        answer: response ? answerOf(response.answer) : null,
        // A submitted item that was left open has a score of nothing, and no response to read it from.
        earned: response?.earned ?? (attempt.state === "submitted" ? 0 : null),
      };
    }),
    changes: presentScoreChanges(attempt.changes, attempt.items),
  };
}

/** What everybody who has handed in answered, for their teacher. */
export function presentSubmittedResponses(
  responses: readonly SubmittedResponse[],
): SubmittedResponses {
  return {
    responses: responses.map(({ personId, itemId, answer, earned, possible }) => ({
      studentId: personId,
      itemId,
      answer: answer && answerOf(answer),
      earned,
      possible,
    })),
  };
}
