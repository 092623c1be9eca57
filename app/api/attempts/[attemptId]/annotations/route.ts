import { AnnotationList } from "@/app/_contract/annotations";
import { requireActor } from "@/app/_server/actor";
import { readAnnotations } from "@/app/_server/operations/annotate-article";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** What the student marked in the article; nobody else can read it. */
export const GET = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  return answer(AnnotationList, { annotations: await readAnnotations(db, actor, params) });
});
