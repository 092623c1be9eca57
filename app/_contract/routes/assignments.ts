import * as assignments from "../assignments";
import type { RouteDescription } from "./route-description";

/** Assignments, for students and teachers. */
export const assignmentsRoutes: readonly RouteDescription[] = [
  {
    method: "GET",
    path: "/api/student/assignments",
    summary: "The student's assignments, newest first",
    audience: "student",
    responses: { 200: assignments.AssignmentListForStudent },
  },
  {
    method: "GET",
    path: "/api/assignments",
    summary: "The assignments of all sections that the teacher teaches",
    audience: "teacher",
    responses: { 200: assignments.AssignmentList },
  },
  {
    method: "POST",
    path: "/api/assignments",
    summary: "Set the newest version of a quiz to a section",
    audience: "teacher",
    request: assignments.NewAssignment,
    responses: { 201: assignments.AssignmentCreated },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "GET",
    path: "/api/assignments/{assignmentId}",
    summary: "When an assignment may be taken",
    audience: "teacher",
    responses: { 200: assignments.AssignmentSettings },
    errors: ["not-found"],
  },
  {
    method: "PUT",
    path: "/api/assignments/{assignmentId}/timing",
    summary: "Change when an assignment may be taken, also for attempts under way",
    audience: "teacher",
    request: assignments.Timing,
    responses: { 200: assignments.AssignmentSettings },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "GET",
    path: "/api/assignments/{assignmentId}/results",
    summary: "Who is how far, and how each item went",
    audience: "teacher",
    responses: { 200: assignments.AssignmentResults },
    errors: ["not-found"],
  },
  {
    method: "PUT",
    path: "/api/assignments/{assignmentId}/items/{itemId}/ruling",
    summary:
      "Change the key of an item, accept a second answer or void it; everybody is scored anew",
    audience: "teacher",
    request: assignments.NewRuling,
    responses: { 200: assignments.RulingMade },
    errors: ["not-found", "invalid-request"],
  },
  {
    method: "DELETE",
    path: "/api/assignments/{assignmentId}/items/{itemId}/ruling",
    summary: "Take the ruling on an item back; everybody is scored anew",
    audience: "teacher",
    responses: { 200: assignments.RulingMade },
    errors: ["not-found"],
  },
  {
    method: "GET",
    path: "/api/assignments/{assignmentId}/quiz",
    summary: "The article and the items of an assignment, with keys and evidence",
    audience: "teacher",
    responses: { 200: assignments.AssignedQuiz },
    errors: ["not-found"],
  },
];
