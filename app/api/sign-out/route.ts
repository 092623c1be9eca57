import { signOut } from "@/app/_server/operations/sign-out";
import { done } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Ends whatever sessions this browser has. */
export const POST = route(async ({ db, request }) => done(await signOut(db, request)));
