import { InvitationAccepted } from "@/app/_contract/co-teaching";
import { requireTeacher } from "@/app/_server/actor";
import { acceptInvitationTo } from "@/app/_server/operations/accept-invitation";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Accepts an invitation. */
export const POST = route<{ code: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const sectionId = await acceptInvitationTo(db, teacher, params);
  return answer(InvitationAccepted, { sectionId });
});
