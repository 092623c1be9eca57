import { Annotation, NewAnnotation } from "@/app/_contract/annotations";
import { requireActor } from "@/app/_server/actor";
import { annotateArticle } from "@/app/_server/operations/annotate-article";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Marks words of the article, or removes a mark, and answers with what is stored now. */
export const PUT = route<{ attemptId: string; place: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const input = await readJson(request, NewAnnotation);
  return answer(Annotation, await annotateArticle(db, actor, { ...params, ...input }));
});
