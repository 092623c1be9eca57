import { requireTeacher } from "@/app/_server/actor";
import { endTeaching } from "@/app/_server/operations/end-teaching";
import { done } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

type Params = { sectionId: string; personId: string };

/** Ends a teacher's teaching of a section. */
export const DELETE = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  await endTeaching(db, teacher, params);
  return done();
});
