import { queryOptions } from "@tanstack/react-query";
import type { NewQuiz, QuizCreated, QuizForTeacher, QuizList } from "@/app/_contract/quizzes";
import { requestJson } from "./request-json";

const pathOf = (quizId: string) => `/api/quizzes/${encodeURIComponent(quizId)}`;

/** The signed-in teacher's quizzes. */
export const quizzesOptions = () =>
  queryOptions({
    queryKey: ["quizzes"],
    queryFn: ({ signal }) => requestJson<QuizList>("/api/quizzes", { signal }),
  });

/** One of the teacher's quizzes with keys, reasons and evidence. */
export const quizOptions = (quizId: string) =>
  queryOptions({
    queryKey: ["quizzes", quizId],
    queryFn: ({ signal }) => requestJson<QuizForTeacher>(pathOf(quizId), { signal }),
  });

/**
 * Why a quiz that was just written is shorter than usual. Known to the page that had it written and to the desk that
 * opens next; after a reload it is null.
 */
export const shortfallOptions = (quizId: string) =>
  queryOptions({
    queryKey: ["shortfall", quizId],
    queryFn: (): string | null => null,
    staleTime: Infinity,
  });

/** Has a quiz written for a pasted article or a sample. */
export const createQuiz = (quiz: NewQuiz) =>
  requestJson<QuizCreated>("/api/quizzes", { method: "POST", body: quiz });

/** Leaves an item out of the quiz from its next version on. */
export const leaveItemOut = (quizId: string, itemId: string) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/items/${encodeURIComponent(itemId)}`, {
    method: "DELETE",
  });
