import { queryOptions } from "@tanstack/react-query";
import type {
  NewSection,
  NewStudents,
  Roster,
  SectionChange,
  SectionCreated,
  SectionForTeacher,
  SectionList,
  SignInReset,
  StudentMove,
  TakenByBoth,
} from "@/app/_contract/sections";
import { requestJson } from "./request-json";

const pathOf = (sectionId: string) => `/api/sections/${encodeURIComponent(sectionId)}`;
const studentPath = (sectionId: string, personId: string) =>
  `${pathOf(sectionId)}/students/${encodeURIComponent(personId)}`;

/** The signed-in teacher's classes. */
export const sectionsOptions = () =>
  queryOptions({
    queryKey: ["sections"],
    queryFn: ({ signal }) => requestJson<SectionList>("/api/sections", { signal }),
  });

/** The signed-in teacher's classes without those that are put away. */
export const sectionsInUseOptions = () => ({
  ...sectionsOptions(),
  select: ({ sections }: SectionList): SectionList => ({
    sections: sections.filter(({ isArchived }) => !isArchived),
  }),
});

/** One class with its join code, roster and assignments. */
export const sectionOptions = (sectionId: string) =>
  queryOptions({
    queryKey: ["sections", sectionId],
    queryFn: ({ signal }) => requestJson<SectionForTeacher>(pathOf(sectionId), { signal }),
  });

export const createSection = (section: NewSection) =>
  requestJson<SectionCreated>("/api/sections", { method: "POST", body: section });

export const changeSection = (sectionId: string, change: SectionChange) =>
  requestJson<SectionCreated>(pathOf(sectionId), { method: "PATCH", body: change });

export const deleteSection = (sectionId: string) =>
  requestJson<void>(pathOf(sectionId), { method: "DELETE" });

export const addStudents = (sectionId: string, students: NewStudents) =>
  requestJson<Roster>(`${pathOf(sectionId)}/students`, { method: "POST", body: students });

/** Deletes a student and everything that is theirs. */
export const deleteStudent = (sectionId: string, personId: string) =>
  requestJson<void>(studentPath(sectionId, personId), { method: "DELETE" });

/** Puts a student on the roster of another class. */
export const moveStudent = (sectionId: string, personId: string, move: StudentMove) =>
  requestJson<Roster>(`${studentPath(sectionId, personId)}/move`, { method: "POST", body: move });

const mergePath = (sectionId: string, personId: string, otherPersonId: string) =>
  `${studentPath(sectionId, personId)}/merge/${encodeURIComponent(otherPersonId)}`;

/** What two students have both taken, asked anew each time: they may be at work. */
export const takenByBothOptions = (sectionId: string, personId: string, otherPersonId: string) =>
  queryOptions({
    queryKey: ["sections", sectionId, "taken-by-both", personId, otherPersonId],
    queryFn: ({ signal }) =>
      requestJson<TakenByBoth>(mergePath(sectionId, personId, otherPersonId), { signal }),
    staleTime: 0,
  });

/** Makes one student of two; the first stays. */
export const mergeStudents = (sectionId: string, personId: string, otherPersonId: string) =>
  requestJson<Roster>(mergePath(sectionId, personId, otherPersonId), { method: "POST" });

/** Gives a student a new return code; the old one stops working. */
export const resetStudentSignIn = (sectionId: string, personId: string) =>
  requestJson<SignInReset>(`${studentPath(sectionId, personId)}/reset-sign-in`, {
    method: "POST",
  });
