import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { claimGuestWork as moveGuestWork } from "@/db/people";
import type { Claimed } from "../../_contract/people";
import { findStudentOrGuest } from "../actor";
import { endSessionCookie } from "../session-cookie";

const NOTHING: Claimed = { quizzes: 0, attempts: 0 };

/**
 * Gives a teacher what this browser made as a guest. Nothing to take over is no error, so that pages
 * can ask after every sign-in.
 *
 * @returns how much there was, and the headers that make the browser forget the guest
 */
export async function claimGuestWork(
  db: Database,
  teacher: Actor,
  request: Request,
): Promise<{ claimed: Claimed; headers: HeadersInit }> {
  const guest = (await findStudentOrGuest(db, request))?.actor;
  if (guest?.role !== "guest") return { claimed: NOTHING, headers: {} };
  const claimed = (await moveGuestWork(db, { guest, teacher })) ?? NOTHING;
  return { claimed, headers: { "set-cookie": endSessionCookie(request) } };
}
