import { NewSection, SectionCreated, SectionList } from "@/app/_contract/sections";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import {
  presentSection,
  presentSectionSummary,
} from "@/app/_server/presenters/section-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { createSection, listSections } from "@/db/sections";

export const dynamic = "force-dynamic";

/** The sections that the teacher teaches. */
export const GET = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const sections = await listSections(db, teacher);
  return answer(SectionList, { sections: sections.map(presentSectionSummary) });
});

/** Makes a section with a join code. */
export const POST = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const input = await readJson(request, NewSection);
  const section = found(await createSection(db, teacher, input));
  return answer(SectionCreated, presentSection(section), { status: 201 });
});
