import { ArticleAddress, ImportedArticle } from "@/app/_contract/importing";
import { requireTeacher } from "@/app/_server/actor";
import { importPage } from "@/app/_server/importing/import-page";
import { limitRequests } from "@/app/_server/limit-requests";
import { articleImports } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Reads the article on a page of the web; nothing is stored. */
export const POST = route(async ({ db, request }) => {
  await requireTeacher(db, request);
  const { address } = await readJson(request, ArticleAddress);
  limitRequests(articleImports, request);
  return answer(ImportedArticle, await importPage(address));
});
