import { SignInReset } from "@/app/_contract/sections";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { resetReturnCode } from "@/db/sections";

export const dynamic = "force-dynamic";

type Params = { sectionId: string; personId: string };

/** Gives a student a new return code; the old one and all sessions end. */
export const POST = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const returnCode = found(await resetReturnCode(db, teacher, params));
  return answer(SignInReset, { returnCode });
});
