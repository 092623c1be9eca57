import { Roster, StudentMove } from "@/app/_contract/sections";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentRosterEntry } from "@/app/_server/presenters/section-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { moveStudent } from "@/db/sections";

export const dynamic = "force-dynamic";

type Params = { sectionId: string; personId: string };

/** Puts a student on the roster of another section. */
export const POST = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const input = await readJson(request, StudentMove);
  const roster = found(await moveStudent(db, teacher, { ...params, ...input }));
  return answer(Roster, { roster: roster.map(presentRosterEntry) });
});
