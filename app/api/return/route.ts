import { NewReturn, Returned } from "@/app/_contract/joining";
import { clientAddress } from "@/app/_server/client-address";
import { guessing } from "@/app/_server/guessing";
import { returnWithCode } from "@/app/_server/operations/return-with-code";
import { wrongReturnCodes } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Signs a student in on another device. */
export const POST = route(async ({ db, request }) => {
  const input = await readJson(request, NewReturn);
  const { name, headers } = await guessing(wrongReturnCodes, clientAddress(request.headers), () =>
    returnWithCode(db, request, input),
  );
  return answer(Returned, { name }, { headers });
});
