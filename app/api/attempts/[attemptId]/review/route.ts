import { Review } from "@/app/_contract/reviews";
import { requireActor } from "@/app/_server/actor";
import { reviewAttempt } from "@/app/_server/operations/review-attempt";
import { presentReview } from "@/app/_server/presenters/review";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** A submitted attempt of one's own, with keys, reasons and evidence. */
export const GET = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const reviewed = await reviewAttempt(db, actor, params);
  return answer(Review, presentReview(reviewed));
});
