import { NewStudents, Roster } from "@/app/_contract/sections";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentRosterEntry } from "@/app/_server/presenters/section-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { addStudents } from "@/db/sections";

export const dynamic = "force-dynamic";

/** Puts names on the roster. */
export const POST = route<{ sectionId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const input = await readJson(request, NewStudents);
  const roster = found(await addStudents(db, teacher, { ...params, ...input }));
  return answer(Roster, { roster: roster.map(presentRosterEntry) }, { status: 201 });
});
