import { SectionChange, SectionCreated, SectionForTeacher } from "@/app/_contract/sections";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { findSectionPage } from "@/app/_server/operations/find-section-page";
import { presentSection, presentSectionPage } from "@/app/_server/presenters/section-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer, done } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { changeSection, deleteSection } from "@/db/sections";

export const dynamic = "force-dynamic";

type Params = { sectionId: string };

/** A section with its join code, roster and assignments. */
export const GET = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const page = await findSectionPage(db, teacher, params);
  return answer(SectionForTeacher, presentSectionPage(page));
});

/** Renames a section, gives it a new join code, puts it away or brings it back. */
export const PATCH = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const input = await readJson(request, SectionChange);
  const section = found(await changeSection(db, teacher, { ...params, ...input }));
  return answer(SectionCreated, presentSection(section));
});

/** Deletes a section, and the students who are in no other. */
export const DELETE = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  found(await deleteSection(db, teacher, params));
  return done();
});
