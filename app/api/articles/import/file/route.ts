import { ImportedArticle } from "@/app/_contract/importing";
import { requireTeacher } from "@/app/_server/actor";
import { importFile } from "@/app/_server/importing/import-file";
import { limitRequests } from "@/app/_server/limit-requests";
import { articleImports } from "@/app/_server/rate-limits";
import { readUpload } from "@/app/_server/read-upload";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Reads the article in a file; nothing is stored. */
export const POST = route(async ({ db, request }) => {
  await requireTeacher(db, request);
  limitRequests(articleImports, request);
  const { name, bytes } = await readUpload(request);
  return answer(ImportedArticle, await importFile(name, bytes));
});
