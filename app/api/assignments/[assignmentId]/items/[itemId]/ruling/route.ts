import { NewRuling, RulingMade } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { ruleOnItem } from "@/app/_server/operations/rule-on-item";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

type Params = { assignmentId: string; itemId: string };

/** Decides about an item after the fact: everybody is scored anew. */
export const PUT = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const { ruling, note } = await readJson(request, NewRuling);
  const changed = await ruleOnItem(db, teacher, { ...params, ruling, note });
  return answer(RulingMade, { changed });
});

/** Takes the decision back. */
export const DELETE = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const changed = await ruleOnItem(db, teacher, { ...params, ruling: null, note: "" });
  return answer(RulingMade, { changed });
});
