import { InvitationMade } from "@/app/_contract/co-teaching";
import { requireTeacher } from "@/app/_server/actor";
import { makeInvitation } from "@/app/_server/operations/make-invitation";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Makes the invitation to teach a section together. */
export const POST = route<{ sectionId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const { code, expiresAt } = await makeInvitation(db, teacher, params);
  return answer(InvitationMade, { code, expiresAt: expiresAt.toISOString() }, { status: 201 });
});
