import type { JoinableSection as FoundSection } from "@/db/sections";
import type { JoinableSection } from "../../_contract/joining";

/** What somebody who has the join code sees before joining. */
export function presentJoinableSection(section: FoundSection): JoinableSection {
  return {
    section: { name: section.name, teacher: section.teacherName },
    roster: section.roster.map(({ personId, name }) => ({ id: personId, name })),
  };
}
