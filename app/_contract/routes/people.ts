import * as people from "../people";
import * as signIn from "../sign-in";
import type { RouteDescription } from "./route-description";

/** Signing in and out, and who is asking. */
export const peopleRoutes: readonly RouteDescription[] = [
  {
    method: "GET",
    path: "/api/me",
    summary: "Who is asking",
    audience: "anyone",
    responses: { 200: people.Me },
  },
  {
    method: "POST",
    path: "/api/auth/sign-up/email",
    summary: "Make a teacher's account, in a school of its own or one that invites, and sign in",
    audience: "anyone",
    request: signIn.NewAccount,
    responses: { 201: signIn.SignedIn },
    errors: ["invalid-request", "account-exists", "unknown-code", "too-many-requests"],
    setsCookie: true,
  },
  {
    method: "POST",
    path: "/api/auth/sign-in/email",
    summary: "Sign a teacher in",
    audience: "anyone",
    request: signIn.NewSignIn,
    responses: { 200: signIn.SignedIn },
    errors: ["invalid-request", "wrong-password", "too-many-requests"],
    setsCookie: true,
  },
  {
    method: "POST",
    path: "/api/sign-out",
    summary: "End the sessions of this browser",
    audience: "anyone",
    responses: { 204: null },
    setsCookie: true,
  },
  {
    method: "POST",
    path: "/api/claim",
    summary: "Take over what this browser made as a guest",
    audience: "teacher",
    responses: { 200: people.Claimed },
    setsCookie: true,
  },
];
