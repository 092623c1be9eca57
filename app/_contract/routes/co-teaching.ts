import * as coTeaching from "../co-teaching";
import type { RouteDescription } from "./route-description";

/** How several teachers come to teach one section. */
export const coTeachingRoutes: readonly RouteDescription[] = [
  {
    method: "POST",
    path: "/api/sections/{sectionId}/invitation",
    summary: "Make the invitation to teach a section together; the one before it stops working",
    audience: "teacher",
    responses: { 201: coTeaching.InvitationMade },
    errors: ["not-found"],
  },
  {
    method: "POST",
    path: "/api/invitations/{code}",
    summary: "Accept an invitation with an account of the same school",
    audience: "teacher",
    responses: { 200: coTeaching.InvitationAccepted },
    errors: ["unknown-code"],
  },
  {
    method: "DELETE",
    path: "/api/sections/{sectionId}/teachers/{personId}",
    summary: "End a teacher's teaching of a section, somebody else's or one's own",
    audience: "teacher",
    responses: { 204: null },
    errors: ["not-found", "last-teacher"],
  },
];
