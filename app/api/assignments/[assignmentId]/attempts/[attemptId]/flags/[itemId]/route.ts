import { Flag, FlagAnswer } from "@/app/_contract/flags";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentFlag } from "@/app/_server/presenters/flags";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { answerFlag } from "@/db/flags";

export const dynamic = "force-dynamic";

type Params = { assignmentId: string; attemptId: string; itemId: string };

/** Answers what a student reported; they read it in their review. */
export const PUT = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const given = await readJson(request, FlagAnswer);
  return answer(Flag, presentFlag(found(await answerFlag(db, teacher, { ...params, ...given }))));
});
