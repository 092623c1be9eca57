import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { findInvitation, type Invitation } from "@/db/sections";
import { findAsker } from "../actor";
import { storableText } from "../storable-text";

/** What the page of an invitation shows: who invites whom to what, as far as it concerns who opens it. */
export interface InvitationPage {
  readonly invitation: Pick<Invitation, "schoolName" | "sectionName" | "teacherName"> | null;
  /** A teacher's account of the school that invites, of another one, or none. */
  readonly asker: "colleague" | "other-school" | "nobody";
}

/** Reads an invitation, which whoever has its link may see. */
export async function loadInvitationPage(code: string): Promise<InvitationPage> {
  const asker = { headers: await headers() };
  const { db } = await getDatabase();
  const found = await findInvitation(db, { token: storableText(code) });
  if (!found) return { invitation: null, asker: "nobody" };
  const { schoolId, schoolName, sectionName, teacherName } = found;
  const actor = (await findAsker(db, asker))?.actor;
  const isTeacher = actor?.role === "teacher";
  return {
    invitation: { schoolName, sectionName, teacherName },
    asker: !isTeacher ? "nobody" : actor.schoolId === schoolId ? "colleague" : "other-school",
  };
}
