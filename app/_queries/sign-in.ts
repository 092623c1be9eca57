import type { NewAccount, NewSignIn, SignedIn } from "@/app/_contract/sign-in";
import { requestJson } from "./request-json";

/** Signs a teacher in; the answer's cookies keep the browser signed in. */
export const signIn = (body: NewSignIn) =>
  requestJson<SignedIn>("/api/auth/sign-in/email", { method: "POST", body });

/** Makes a teacher's account in a school of its own or one that invites, and signs the teacher in. */
export const signUp = (body: NewAccount) =>
  requestJson<SignedIn>("/api/auth/sign-up/email", { method: "POST", body });
