import { Joined, NewJoin } from "@/app/_contract/joining";
import { clientAddress } from "@/app/_server/client-address";
import { guessing } from "@/app/_server/guessing";
import { joinWithCode } from "@/app/_server/operations/join-with-code";
import { wrongJoinCodes } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Joins a section and signs the student in. */
export const POST = route(async ({ db, request }) => {
  const input = await readJson(request, NewJoin);
  const { joined, headers } = await guessing(wrongJoinCodes, clientAddress(request.headers), () =>
    joinWithCode(db, request, input),
  );
  const { returnCode, name, sectionName } = joined;
  const body = { returnCode, name, section: { name: sectionName } };
  return answer(Joined, body, { status: 201, headers });
});
