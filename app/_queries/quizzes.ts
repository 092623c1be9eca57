import { queryOptions } from "@tanstack/react-query";
import type { Appraisal } from "@/app/_contract/appraisals";
import type {
  NewQuiz,
  OfferList,
  OfferTaken,
  QuizCreated,
  QuizForTeacher,
  QuizList,
  SentenceToAsk,
} from "@/app/_contract/quizzes";
import type {
  ItemApproval,
  ItemMove,
  ItemPoints,
  QuizStep,
  SpareOptions,
  WrittenItem,
} from "@/app/_contract/written-items";
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

/** What is to be known of a version of the quiz as a whole before it is assigned. */
export const appraisalOptions = (quizId: string, version: number) =>
  queryOptions({
    queryKey: ["quizzes", quizId, "appraisal", version],
    queryFn: ({ signal }) => requestJson<Appraisal>(`${pathOf(quizId)}/appraisal`, { signal }),
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

/** Adds a question of the teacher's own at the end. */
export const addItem = (quizId: string, written: WrittenItem) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/items`, { method: "POST", body: written });

/** Changes a question from the quiz's next version on. */
export const changeItem = (quizId: string, itemId: string, written: WrittenItem) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/items/${encodeURIComponent(itemId)}`, {
    method: "PUT",
    body: written,
  });

/** Says that a question is checked as it stands, or that it is not. */
export const approveItem = (quizId: string, itemId: string, approved: boolean) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/items/${encodeURIComponent(itemId)}/approval`, {
    method: "PUT",
    body: { approved } satisfies ItemApproval,
  });

/** Says what a right answer to a question earns. */
export const giveItemPoints = (quizId: string, itemId: string, points: number) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/items/${encodeURIComponent(itemId)}/points`, {
    method: "PUT",
    body: { points } satisfies ItemPoints,
  });

/** Wrong answers that a question could have instead of one of its own. */
export const spareOptionsOptions = (quizId: string, itemId: string) =>
  queryOptions({
    queryKey: ["quizzes", quizId, "options", itemId],
    queryFn: ({ signal }) =>
      requestJson<SpareOptions>(`${pathOf(quizId)}/items/${encodeURIComponent(itemId)}/options`, {
        signal,
      }),
    // What the question has already is no offer, and that changes with each one that is taken.
    staleTime: 0,
    gcTime: 0,
  });

/** Puts a question in another place, counted from 1. */
export const moveItem = (quizId: string, itemId: string, position: number) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/items/${encodeURIComponent(itemId)}/move`, {
    method: "POST",
    body: { position } satisfies ItemMove,
  });

/** Takes the last change back, or makes it again. */
export const stepThroughQuiz = (quizId: string, step: QuizStep["step"]) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/history`, {
    method: "POST",
    body: { step } satisfies QuizStep,
  });

/** What could be asked about a sentence of the quiz's article. */
export const offersOptions = (quizId: string, sentence: number) =>
  queryOptions({
    queryKey: ["quizzes", quizId, "offers", sentence],
    queryFn: ({ signal }) =>
      requestJson<OfferList>(`${pathOf(quizId)}/offers`, {
        method: "POST",
        body: { sentence } satisfies SentenceToAsk,
        signal,
      }),
    // What the quiz asks already is no offer, and that changes with each one that is taken.
    staleTime: 0,
    gcTime: 0,
  });

/** Takes an offer into the quiz. */
export const takeOffer = (quizId: string, taken: OfferTaken) =>
  requestJson<QuizForTeacher>(`${pathOf(quizId)}/offers/take`, { method: "POST", body: taken });
