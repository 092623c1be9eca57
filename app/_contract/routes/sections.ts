import * as gradebook from "../gradebook";
import * as sections from "../sections";
import type { RouteDescription } from "./route-description";

/** Sections and their rosters. */
export const sectionsRoutes: readonly RouteDescription[] = [
  {
    method: "GET",
    path: "/api/sections",
    summary: "The sections that the teacher teaches",
    audience: "teacher",
    responses: { 200: sections.SectionList },
  },
  {
    method: "POST",
    path: "/api/sections",
    summary: "Make a section with a join code",
    audience: "teacher",
    request: sections.NewSection,
    responses: { 201: sections.SectionCreated },
    errors: ["invalid-request"],
  },
  {
    method: "GET",
    path: "/api/sections/{sectionId}",
    summary: "A section with its join code, roster and assignments",
    audience: "teacher",
    responses: { 200: sections.SectionForTeacher },
    errors: ["not-found"],
  },
  {
    method: "GET",
    path: "/api/sections/{sectionId}/gradebook",
    summary: "The scores of all students of a section at all its assignments",
    audience: "teacher",
    responses: { 200: gradebook.Gradebook },
    errors: ["not-found"],
  },
  {
    method: "PATCH",
    path: "/api/sections/{sectionId}",
    summary: "Rename a section, give it a new join code, put it away or bring it back",
    audience: "teacher",
    request: sections.SectionChange,
    responses: { 200: sections.SectionCreated },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "DELETE",
    path: "/api/sections/{sectionId}",
    summary: "Delete a section, its assignments, and the students who are in no other",
    audience: "teacher",
    responses: { 204: null },
    errors: ["not-found"],
  },
  {
    method: "POST",
    path: "/api/sections/{sectionId}/students",
    summary: "Put names on the roster",
    audience: "teacher",
    request: sections.NewStudents,
    responses: { 201: sections.Roster },
    errors: ["invalid-request", "not-found"],
  },
  {
    method: "DELETE",
    path: "/api/sections/{sectionId}/students/{personId}",
    summary: "Delete a student and all that is theirs",
    audience: "teacher",
    responses: { 204: null },
    errors: ["not-found"],
  },
  {
    method: "POST",
    path: "/api/sections/{sectionId}/students/{personId}/reset-sign-in",
    summary: "Give a student a new return code; the old one and all sessions end",
    audience: "teacher",
    responses: { 200: sections.SignInReset },
    errors: ["not-found"],
  },
];
