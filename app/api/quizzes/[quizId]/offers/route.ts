import { OfferList, SentenceToAsk } from "@/app/_contract/quizzes";
import { requireTeacher } from "@/app/_server/actor";
import { limitRequests } from "@/app/_server/limit-requests";
import { offerItems } from "@/app/_server/operations/offer-items";
import { presentItemWithKey } from "@/app/_server/presenters/item-with-key";
import { newQuizzes } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Says what could be asked about a sentence of the quiz's article. */
export const POST = route<{ quizId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  limitRequests(newQuizzes, request);
  const { sentence } = await readJson(request, SentenceToAsk);
  const { quiz, offers } = await offerItems(db, teacher, { ...params, sentence });
  return answer(OfferList, {
    offers: offers.map((item, at) =>
      presentItemWithKey({ itemId: item.id, position: at + 1, points: 1, item }, quiz.article),
    ),
  });
});
