import { NewAccount, SignedIn } from "@/app/_contract/sign-in";
import { clientAddress } from "@/app/_server/client-address";
import { signUpTeacher } from "@/app/_server/operations/sign-up-teacher";
import { assertWithin, count } from "@/app/_server/rate-limit";
import { newAccounts } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Makes a teacher's account and signs them in. */
export const POST = route(async ({ db, request }) => {
  const input = await readJson(request, NewAccount);
  const address = clientAddress(request.headers);
  assertWithin(newAccounts, address);
  count(newAccounts, address);
  const { name, headers } = await signUpTeacher(db, request, input);
  return answer(SignedIn, { name }, { status: 201, headers });
});
