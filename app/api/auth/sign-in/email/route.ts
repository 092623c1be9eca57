import { NewSignIn, SignedIn } from "@/app/_contract/sign-in";
import { clientAddress } from "@/app/_server/client-address";
import { signInTeacher } from "@/app/_server/operations/sign-in-teacher";
import { guessing } from "@/app/_server/guessing";
import { wrongPasswords } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Signs a teacher in. */
export const POST = route(async ({ db, request }) => {
  const input = await readJson(request, NewSignIn);
  const { name, headers } = await guessing(wrongPasswords, clientAddress(request.headers), () =>
    signInTeacher(db, request, input),
  );
  return answer(SignedIn, { name }, { headers });
});
