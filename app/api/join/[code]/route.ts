import { JoinableSection } from "@/app/_contract/joining";
import { clientAddress } from "@/app/_server/client-address";
import { guessing } from "@/app/_server/guessing";
import { findJoinableSection } from "@/app/_server/operations/find-joinable-section";
import { presentJoinableSection } from "@/app/_server/presenters/joinable-section";
import { wrongJoinCodes } from "@/app/_server/rate-limits";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** The section behind a join code, with the names that are still free. */
export const GET = route<{ code: string }>(async ({ db, request, params }) => {
  const section = await guessing(wrongJoinCodes, clientAddress(request.headers), () =>
    findJoinableSection(db, params),
  );
  return answer(JoinableSection, presentJoinableSection(section));
});
