import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { done } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { deleteStudent } from "@/db/sections";

export const dynamic = "force-dynamic";

type Params = { sectionId: string; personId: string };

/** Deletes a student and what is theirs. */
export const DELETE = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  found(await deleteStudent(db, teacher, params));
  return done();
});
