import { SampleList } from "@/app/_contract/samples";
import { presentSample } from "@/app/_server/presenters/sample";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { listSampleArticles } from "@/app/_server/sample-articles";

export const dynamic = "force-dynamic";

/** The articles that ship with Attest. */
export const GET = route(async () => {
  const samples = await listSampleArticles();
  return answer(SampleList, { samples: samples.map(presentSample) });
});
