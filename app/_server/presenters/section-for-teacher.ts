import type {
  RosterEntry as Enrolled,
  SectionSummary as ListedSection,
  TakenByBoth as Taken,
} from "@/db/sections";
import type {
  RosterEntry,
  SectionCreated,
  SectionForTeacher,
  SectionSummary,
  TakenByBoth,
} from "../../_contract/sections";
import type { SectionPage } from "../operations/find-section-page";

/** A section that was just made or changed. */
export function presentSection({ sectionId, name, joinCode }: ListedSection): SectionCreated {
  return { id: sectionId, name, joinCode };
}

/** A line in a teacher's list of sections. */
export function presentSectionSummary(section: ListedSection): SectionSummary {
  const { studentCount, archivedAt } = section;
  return { ...presentSection(section), studentCount, isArchived: archivedAt !== null };
}

/** A name on the roster. */
export function presentRosterEntry({ personId, name, signedIn }: Enrolled): RosterEntry {
  return { id: personId, name, signedIn };
}

/** What two students have both taken. */
export function presentTakenByBoth(taken: readonly Taken[]): TakenByBoth {
  return {
    assignments: taken.map(({ assignmentId, title, keptPersonId }) => ({
      id: assignmentId,
      title,
      keptPersonId,
    })),
  };
}

/** A section's page for its teacher. */
export function presentSectionPage({
  asker,
  section,
  teachers,
  roster,
  assignments,
}: SectionPage): SectionForTeacher {
  return {
    ...presentSection(section),
    isArchived: section.archivedAt !== null,
    teachers: teachers.map(({ personId, name }) => ({
      id: personId,
      name,
      isSelf: personId === asker.personId,
    })),
    roster: roster.map(presentRosterEntry),
    assignments: assignments.map(({ assignmentId, title, dueAt, done }) => ({
      id: assignmentId,
      title,
      dueAt: dueAt?.toISOString() ?? null,
      done,
    })),
  };
}
