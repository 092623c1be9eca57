import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { Actor } from "@/db/actor";
import { getDatabase } from "@/db/client";
import type { Database } from "@/db/database";
import { findAsker } from "../actor";
import { UserError } from "../errors";

/** What a page's loader gets: who asks, and the database to ask. */
export interface PageCall {
  readonly db: Database;
  readonly actor: Actor;
}

/**
 * Reads what a page shows, for the person who opens it. A page that is not theirs is the not-found page.
 *
 * @param forNobody where somebody unknown goes; the not-found page when left out
 * @throws UserError other refusals, for the page to turn into a way on
 */
export async function loadPage<T>(
  load: (call: PageCall) => Promise<T>,
  forNobody: () => never = notFound,
): Promise<T> {
  // Reading the headers also keeps the database shut while the pages are built.
  const asker = { headers: await headers() };
  const { db } = await getDatabase();
  const person = await findAsker(db, asker);
  if (!person) return forNobody();
  try {
    return await load({ db, actor: person.actor });
  } catch (error) {
    if (error instanceof UserError && error.code === "not-found") notFound();
    throw error;
  }
}
