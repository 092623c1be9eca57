import { Roster, TakenByBoth } from "@/app/_contract/sections";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { mergeTwins } from "@/app/_server/operations/merge-twins";
import {
  presentRosterEntry,
  presentTakenByBoth,
} from "@/app/_server/presenters/section-for-teacher";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { listTakenByBoth } from "@/db/sections";

export const dynamic = "force-dynamic";

type Params = { sectionId: string; personId: string; otherPersonId: string };

/** The assignments of which a merge would keep one student's answers alone. */
export const GET = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const taken = found(await listTakenByBoth(db, teacher, params));
  return answer(TakenByBoth, presentTakenByBoth(taken));
});

/** Makes one student of two, where one has joined twice. */
export const POST = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const roster = await mergeTwins(db, teacher, params);
  return answer(Roster, { roster: roster.map(presentRosterEntry) });
});
