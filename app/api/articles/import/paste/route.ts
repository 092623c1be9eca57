import { ImportedArticle, PastedHtml } from "@/app/_contract/importing";
import { requireTeacher } from "@/app/_server/actor";
import { importPaste } from "@/app/_server/importing/import-paste";
import { limitRequests } from "@/app/_server/limit-requests";
import { articleImports } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Cleans a rich paste; nothing is stored. */
export const POST = route(async ({ db, request }) => {
  await requireTeacher(db, request);
  const { html } = await readJson(request, PastedHtml);
  limitRequests(articleImports, request);
  return answer(ImportedArticle, await importPaste(html));
});
