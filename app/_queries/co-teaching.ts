import type { InvitationAccepted, InvitationMade } from "@/app/_contract/co-teaching";
import { requestJson } from "./request-json";

const sectionPath = (sectionId: string) => `/api/sections/${encodeURIComponent(sectionId)}`;

/** Makes the link for a colleague; the one before it stops working. */
export const makeInvitation = (sectionId: string) =>
  requestJson<InvitationMade>(`${sectionPath(sectionId)}/invitation`, { method: "POST" });

/** Joins the class that a colleague invites to. */
export const acceptInvitation = (code: string) =>
  requestJson<InvitationAccepted>(`/api/invitations/${encodeURIComponent(code)}`, {
    method: "POST",
  });

/** Ends a teacher's teaching of a class. */
export const endTeaching = (sectionId: string, personId: string) =>
  requestJson<void>(`${sectionPath(sectionId)}/teachers/${encodeURIComponent(personId)}`, {
    method: "DELETE",
  });
