import { WordMeanings } from "@/app/_contract/meanings";
import { requireActor } from "@/app/_server/actor";
import { lookWordUp } from "@/app/_server/operations/look-word-up";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** What a word of the article may mean. */
export const GET = route<{ attemptId: string; word: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const meanings = await lookWordUp(db, actor, params);
  return answer(WordMeanings, { word: params.word, meanings });
});
