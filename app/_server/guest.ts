import type { Database } from "@/db/database";
import { createGuest } from "@/db/people";
import type { Actor } from "@/db/actor";
import { findAsker } from "./actor";
import { startSession } from "./session-cookie";

/** Somebody to own what is about to be made, and the headers that make their browser remember it. */
export interface Owner {
  readonly actor: Actor;
  readonly headers: HeadersInit;
}

/** Who is asking; where that is nobody yet, a new guest with a session. */
export async function findOrMakeOwner(db: Database, request: Request): Promise<Owner> {
  const asker = await findAsker(db, request);
  if (asker) return { actor: asker.actor, headers: {} };
  const guest = { ...(await createGuest(db)), role: "guest" as const };
  return { actor: guest, headers: { "set-cookie": await startSession(db, request, guest) } };
}
