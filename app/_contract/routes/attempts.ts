import * as annotations from "../annotations";
import * as attempts from "../attempts";
import { WordMeanings } from "../meanings";
import * as flags from "../flags";
import { OwnProgress } from "../own-progress";
import * as practice from "../practice";
import { PracticeToday } from "../practice-today";
import { NewSecondChance, Review, ReviewedItem } from "../reviews";
import type { RouteDescription } from "./route-description";

/** Taking a quiz, reviewing it, practising what was missed. */
export const attemptsRoutes: readonly RouteDescription[] = [
  {
    method: "POST",
    path: "/api/attempts",
    summary: "Start an attempt (201) or go on with the one that is there (200)",
    audience: "owner",
    request: attempts.NewAttempt,
    responses: { 201: attempts.AttemptStarted, 200: attempts.AttemptStarted },
    errors: ["invalid-request", "not-found", "not-open-yet", "closed"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}",
    summary: "An attempt of one's own: article, items without keys, responses so far",
    audience: "owner",
    responses: { 200: attempts.AttemptForStudent },
    errors: ["not-found"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}/time",
    summary: "How long an attempt of one's own still has, by the server's clock",
    audience: "owner",
    responses: { 200: attempts.AttemptTime },
    errors: ["not-found"],
  },
  {
    method: "PUT",
    path: "/api/attempts/{attemptId}/responses/{itemId}",
    summary: "Save a choice; the answer is what is stored, since an older revision never wins",
    audience: "owner",
    request: attempts.NewResponse,
    responses: { 200: attempts.ResponseSaved },
    errors: ["invalid-request", "not-found", "attempt-submitted"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}/annotations",
    summary: "What the student marked and noted in the article, marks that were removed too",
    audience: "owner",
    responses: { 200: annotations.AnnotationList },
    errors: ["not-found"],
  },
  {
    method: "PUT",
    path: "/api/attempts/{attemptId}/annotations/{place}",
    summary: "Mark words of the article, note on them, or remove a mark, also after handing in",
    audience: "owner",
    request: annotations.NewAnnotation,
    responses: { 200: annotations.Annotation },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}/meanings/{word}",
    summary: "What a word of the article may mean, unless the teacher has switched that off",
    audience: "owner",
    responses: { 200: WordMeanings },
    errors: ["invalid-request", "not-found", "not-allowed"],
  },
  {
    method: "POST",
    path: "/api/attempts/{attemptId}/submit",
    summary: "Hand an attempt in; again, it answers with the same score",
    audience: "owner",
    responses: { 200: attempts.AttemptSubmitted },
    errors: ["not-found"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}/review",
    summary: "A submitted attempt with score, keys, reasons and evidence, but for second chances",
    audience: "owner",
    responses: { 200: Review },
    errors: ["not-found", "attempt-open", "answers-later"],
  },
  {
    method: "POST",
    path: "/api/attempts/{attemptId}/second-chance",
    summary: "Answer a missed item once more, or be shown its answer; the recorded score stays",
    audience: "owner",
    request: NewSecondChance,
    responses: { 200: ReviewedItem },
    errors: ["invalid-request", "not-found", "attempt-open", "answers-later"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}/flags",
    summary: "What the student reported about questions, and what the teacher answered",
    audience: "owner",
    responses: { 200: flags.FlagList },
    errors: ["not-found"],
  },
  {
    method: "PUT",
    path: "/api/attempts/{attemptId}/flags/{itemId}",
    summary: "Report that a question of a submitted attempt seems wrong, to the teacher who set it",
    audience: "owner",
    request: flags.NewFlag,
    responses: { 200: flags.Flag },
    errors: ["invalid-request", "not-found", "attempt-open"],
  },
  {
    method: "GET",
    path: "/api/attempts/{attemptId}/practice",
    summary: "The missed items that were not yet right once",
    audience: "owner",
    responses: { 200: practice.Practice },
    errors: ["not-found", "attempt-open", "answers-later"],
  },
  {
    method: "POST",
    path: "/api/attempts/{attemptId}/practice",
    summary: "Try a missed item; the recorded score stays",
    audience: "owner",
    request: practice.NewPracticeResponse,
    responses: { 200: practice.PracticeOutcome },
    errors: ["invalid-request", "not-found", "attempt-open", "answers-later"],
  },
  {
    method: "GET",
    path: "/api/student/practice",
    summary: "The student's missed items whose day has come, and how many come on which day",
    audience: "student",
    responses: { 200: PracticeToday },
  },
  {
    method: "GET",
    path: "/api/student/progress",
    summary: "What the student has got right so far, by what was asked for, and quiz by quiz",
    audience: "student",
    responses: { 200: OwnProgress },
  },
];
