import { Claimed } from "@/app/_contract/people";
import { requireTeacher } from "@/app/_server/actor";
import { claimGuestWork } from "@/app/_server/operations/claim-guest-work";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Gives a teacher what this browser made as a guest. */
export const POST = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const { claimed, headers } = await claimGuestWork(db, teacher, request);
  return answer(Claimed, claimed, { headers });
});
