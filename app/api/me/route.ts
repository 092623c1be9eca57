import { Me } from "@/app/_contract/people";
import { findAsker } from "@/app/_server/actor";
import { presentMe } from "@/app/_server/presenters/me";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Who is asking. */
export const GET = route(async ({ db, request }) => {
  const person = await findAsker(db, request);
  return answer(Me, presentMe(person));
});
