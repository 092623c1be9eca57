import { ArticlePreview, ParagraphsToPreview } from "@/app/_contract/importing";
import { requireTeacher } from "@/app/_server/actor";
import { previewArticle } from "@/app/_server/importing/preview-article";
import { limitRequests } from "@/app/_server/limit-requests";
import { articlePreviews } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** The sentences of paragraphs and their reading level; nothing is stored. */
export const POST = route(async ({ db, request }) => {
  await requireTeacher(db, request);
  const input = await readJson(request, ParagraphsToPreview);
  limitRequests(articlePreviews, request);
  return answer(ArticlePreview, previewArticle(input));
});
