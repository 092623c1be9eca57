import { SpareOptions } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { limitRequests } from "@/app/_server/limit-requests";
import { offerOptions } from "@/app/_server/operations/offer-options";
import { presentOptionWithReason } from "@/app/_server/presenters/item-with-key";
import { newQuizzes } from "@/app/_server/rate-limits";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Says which wrong options an item could have instead of one of its own. */
export const GET = route<{ quizId: string; itemId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  limitRequests(newQuizzes, request);
  const { quiz, item, options } = await offerOptions(db, teacher, params);
  return answer(SpareOptions, {
    options: options.map((option) => presentOptionWithReason(option, item.item, quiz.article)),
  });
});
