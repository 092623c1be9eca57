import { queryOptions } from "@tanstack/react-query";
import type {
  Accommodation,
  AccommodationList,
  AssignedQuiz,
  AssignedStudents,
  AssignmentCreated,
  AssignmentList,
  AssignmentResults,
  AssignmentSettings,
  NewAssignment,
  NewRuling,
  RulingMade,
  Showing,
  Timing,
} from "@/app/_contract/assignments";
import { requestJson } from "./request-json";

/** The signed-in teacher's assignments. */
export const assignmentsOptions = () =>
  queryOptions({
    queryKey: ["assignments"],
    queryFn: ({ signal }) => requestJson<AssignmentList>("/api/assignments", { signal }),
  });

/** How far the class is with an assignment, and how each item went. */
export const assignmentResultsOptions = (assignmentId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "results"],
    queryFn: ({ signal }) =>
      requestJson<AssignmentResults>(
        `/api/assignments/${encodeURIComponent(assignmentId)}/results`,
        { signal },
      ),
    staleTime: 0,
  });

/** What the class was given, keys and proof included. It never changes. */
export const assignedQuizOptions = (assignmentId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "quiz"],
    queryFn: ({ signal }) =>
      requestJson<AssignedQuiz>(`/api/assignments/${encodeURIComponent(assignmentId)}/quiz`, {
        signal,
      }),
    staleTime: Infinity,
  });

const studentsPath = (assignmentId: string) =>
  `/api/assignments/${encodeURIComponent(assignmentId)}/students`;

/** Whom an assignment is set to, of everybody in its class. */
export const assignedStudentsOptions = (assignmentId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "students"],
    queryFn: ({ signal }) => requestJson<AssignedStudents>(studentsPath(assignmentId), { signal }),
    staleTime: 0,
  });

/** Sets an assignment to these students of its class, or, for null, to everybody there. */
export const chooseStudents = (assignmentId: string, studentIds: readonly string[] | null) =>
  requestJson<AssignedStudents>(studentsPath(assignmentId), {
    method: "PUT",
    body: { studentIds },
  });

const accommodationsPath = (assignmentId: string) =>
  `/api/assignments/${encodeURIComponent(assignmentId)}/accommodations`;

/** The students of an assignment, with the times that hold for one alone. */
export const accommodationsOptions = (assignmentId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "accommodations"],
    queryFn: ({ signal }) =>
      requestJson<AccommodationList>(accommodationsPath(assignmentId), { signal }),
  });

/** Gives one student times of their own; it reaches them at work. */
export const accommodate = (assignmentId: string, personId: string, given: Accommodation) =>
  requestJson<AccommodationList>(
    `${accommodationsPath(assignmentId)}/${encodeURIComponent(personId)}`,
    { method: "PUT", body: given },
  );

const rulingPath = (assignmentId: string, itemId: string) =>
  `/api/assignments/${encodeURIComponent(assignmentId)}/items/${encodeURIComponent(itemId)}/ruling`;

/** Decides about an item after the fact; everybody's score follows. */
export const ruleOnItem = (assignmentId: string, itemId: string, ruling: NewRuling) =>
  requestJson<RulingMade>(rulingPath(assignmentId, itemId), { method: "PUT", body: ruling });

export const takeRulingBack = (assignmentId: string, itemId: string) =>
  requestJson<RulingMade>(rulingPath(assignmentId, itemId), { method: "DELETE" });

export const createAssignment = (assignment: NewAssignment) =>
  requestJson<AssignmentCreated>("/api/assignments", { method: "POST", body: assignment });

/** When an assignment may be taken. */
export const assignmentSettingsOptions = (assignmentId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "settings"],
    queryFn: ({ signal }) =>
      requestJson<AssignmentSettings>(`/api/assignments/${encodeURIComponent(assignmentId)}`, {
        signal,
      }),
  });

/** Changes when an assignment may be taken, also for those who are at work on it. */
export const changeTiming = (assignmentId: string, timing: Timing) =>
  requestJson<AssignmentSettings>(`/api/assignments/${encodeURIComponent(assignmentId)}/timing`, {
    method: "PUT",
    body: timing,
  });

/** Changes when students see score and answers, or releases both. */
export const changeShowing = (assignmentId: string, showing: Showing) =>
  requestJson<AssignmentSettings>(`/api/assignments/${encodeURIComponent(assignmentId)}/showing`, {
    method: "PUT",
    body: showing,
  });
