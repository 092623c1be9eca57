import { Appraisal } from "../appraisals";
import * as quizzes from "../quizzes";
import * as written from "../written-items";
import type { RouteDescription } from "./route-description";

const articleErrors = ["text-too-short", "text-too-long", "not-english", "no-items"] as const;

/** Quizzes: written by anyone, listed and edited by teachers. */
export const quizzesRoutes: readonly RouteDescription[] = [
  {
    method: "GET",
    path: "/api/quizzes",
    summary: "The teacher's quizzes, newest first",
    audience: "teacher",
    responses: { 200: quizzes.QuizList },
  },
  {
    method: "POST",
    path: "/api/quizzes",
    summary: "Write a quiz for an article; makes a guest of somebody without a session",
    audience: "anyone",
    request: quizzes.NewQuiz,
    responses: { 201: quizzes.QuizCreated },
    errors: ["invalid-request", "not-found", "not-allowed", "too-many-requests", ...articleErrors],
    setsCookie: true,
  },
  {
    method: "GET",
    path: "/api/quizzes/{quizId}",
    summary: "A quiz of one's own with keys, reasons and evidence",
    audience: "teacher",
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["not-found"],
  },
  {
    method: "GET",
    path: "/api/quizzes/{quizId}/appraisal",
    summary:
      "What guessing earns in a quiz, what it asks for, and what its items tell of each other",
    audience: "teacher",
    responses: { 200: Appraisal },
    errors: ["not-found"],
  },
  {
    method: "DELETE",
    path: "/api/quizzes/{quizId}/items/{itemId}",
    summary: "Leave an item out; what was assigned before keeps it",
    audience: "teacher",
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["not-found", "last-item"],
  },
  {
    method: "POST",
    path: "/api/quizzes/{quizId}/items",
    summary: "Add an item of one's own at the end",
    audience: "teacher",
    request: written.WrittenItem,
    responses: { 201: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found", "item-incomplete"],
  },
  {
    method: "PUT",
    path: "/api/quizzes/{quizId}/items/{itemId}",
    summary: "Change an item; what was assigned before keeps it as it was",
    audience: "teacher",
    request: written.WrittenItem,
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found", "item-incomplete"],
  },
  {
    method: "PUT",
    path: "/api/quizzes/{quizId}/items/{itemId}/points",
    summary:
      "Say what a right answer to an item earns; what was assigned before keeps it as it was",
    audience: "teacher",
    request: written.ItemPoints,
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "PUT",
    path: "/api/quizzes/{quizId}/items/{itemId}/approval",
    summary: "Say that an item is checked as it stands; a changed one has to be checked again",
    audience: "teacher",
    request: written.ItemApproval,
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "GET",
    path: "/api/quizzes/{quizId}/items/{itemId}/options",
    summary: "Wrong options that an item could have instead of one of its own; nothing is stored",
    audience: "teacher",
    responses: { 200: written.SpareOptions },
    errors: ["not-found", "no-items", "too-many-requests", "unavailable"],
  },
  {
    method: "POST",
    path: "/api/quizzes/{quizId}/items/{itemId}/move",
    summary: "Put an item in another place",
    audience: "teacher",
    request: written.ItemMove,
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "POST",
    path: "/api/quizzes/{quizId}/history",
    summary: "Take the last change back, or make it again",
    audience: "teacher",
    request: written.QuizStep,
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found", "no-step"],
  },
  {
    method: "POST",
    path: "/api/quizzes/{quizId}/offers",
    summary: "What could be asked about a sentence; nothing is stored",
    audience: "teacher",
    request: quizzes.SentenceToAsk,
    responses: { 200: quizzes.OfferList },
    errors: ["invalid-request", "not-found", "no-items", "too-many-requests", "unavailable"],
  },
  {
    method: "POST",
    path: "/api/quizzes/{quizId}/offers/take",
    summary: "Take an offer at the end, or in place of an item",
    audience: "teacher",
    request: quizzes.OfferTaken,
    responses: { 200: quizzes.QuizForTeacher },
    errors: ["invalid-request", "not-found", "no-items", "too-many-requests", "unavailable"],
  },
];
