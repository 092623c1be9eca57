import { and, eq, gt, sql } from "drizzle-orm";
import type { Actor } from "../actor";
import { hashToken, newToken } from "../codes";
import type { Database, Transaction } from "../database";
import { createPerson } from "../people/people";
import { refersTo } from "../refers-to";
import {
  person,
  school,
  section,
  sectionInvitation,
  sectionTeacher,
  teacherAccount,
} from "../schema";
import { lockSection } from "./lock-section";

/** What an invitation opens. */
export interface Invitation {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly sectionId: string;
  readonly sectionName: string;
  /** Who invites. */
  readonly teacherName: string;
}

/**
 * Makes the invitation to a section that the actor teaches; the one before it stops working. Returns its token, to be shown
 * once: only its hash is kept.
 */
export function inviteTeacher(
  db: Database,
  actor: Actor,
  input: { sectionId: string; expiresAt: Date },
): Promise<string | null> {
  const { schoolId } = actor;
  const { sectionId, expiresAt } = input;
  return db.transaction(async (tx) => {
    if (!(await lockSection(tx, actor, sectionId))) return null;
    const token = newToken();
    const made = { tokenHash: hashToken(token), madeBy: actor.personId, expiresAt };
    await tx
      .insert(sectionInvitation)
      .values({ schoolId, sectionId, ...made })
      .onConflictDoUpdate({
        target: [sectionInvitation.schoolId, sectionInvitation.sectionId],
        set: made,
      });
    return token;
  });
}

/** The invitation behind a token, while it can be accepted: not expired, and by one who still teaches the section. */
export async function findInvitation(
  db: Database,
  input: { token: string },
): Promise<Invitation | null> {
  const [found] = await db
    .select({
      schoolId: section.schoolId,
      schoolName: school.name,
      sectionId: section.id,
      sectionName: section.name,
      teacherName: person.name,
    })
    .from(sectionInvitation)
    .innerJoin(section, refersTo(sectionInvitation, sectionInvitation.sectionId, section))
    .innerJoin(person, refersTo(sectionInvitation, sectionInvitation.madeBy, person))
    .innerJoin(school, eq(school.id, section.schoolId))
    .innerJoin(
      sectionTeacher,
      and(
        eq(sectionTeacher.schoolId, sectionInvitation.schoolId),
        eq(sectionTeacher.sectionId, sectionInvitation.sectionId),
        eq(sectionTeacher.personId, sectionInvitation.madeBy),
      ),
    )
    .where(
      and(
        eq(sectionInvitation.tokenHash, hashToken(input.token)),
        gt(sectionInvitation.expiresAt, sql`now()`),
      ),
    );
  return found ?? null;
}

export type Acceptance =
  | { readonly kind: "accepted"; readonly sectionId: string }
  /** The actor's account belongs to another school, whose rows can not be in this one. */
  | { readonly kind: "other-school" };

/** Makes the actor a teacher of the section that they are invited to; the invitation is used up. Null: there is none. */
export function acceptInvitation(
  db: Database,
  actor: Actor,
  input: { token: string },
): Promise<Acceptance | null> {
  if (actor.role !== "teacher") return Promise.resolve(null);
  return db.transaction(async (tx) => {
    const invitation = await findInvitation(tx, input);
    if (!invitation) return null;
    const { schoolId, sectionId } = invitation;
    if (schoolId !== actor.schoolId) return { kind: "other-school" };
    if (await lockSection(tx, actor, sectionId)) return { kind: "accepted", sectionId };
    if (!(await useUp(tx, input.token))) return null;
    await tx.insert(sectionTeacher).values({ schoolId, sectionId, personId: actor.personId });
    return { kind: "accepted", sectionId };
  });
}

/**
 * Makes the teacher of a new e-mail account in the school of the invitation, teaching the section that it is to. The
 * invitation is used up. Null where it can not be accepted any more: nothing is made then.
 */
export function createInvitedTeacher(
  db: Database,
  input: { token: string; authUserId: string; name: string },
): Promise<Actor | null> {
  const { token, authUserId, name } = input;
  return db.transaction(async (tx) => {
    const invitation = await findInvitation(tx, { token });
    if (!invitation || !(await useUp(tx, token))) return null;
    const { schoolId, sectionId } = invitation;
    const teacher = await createPerson(tx, { schoolId, role: "teacher", name });
    const { personId } = teacher;
    await tx.insert(teacherAccount).values({ userId: authUserId, schoolId, personId });
    await tx.insert(sectionTeacher).values({ schoolId, sectionId, personId });
    return teacher;
  });
}

/** Of two who accept at once, the second finds nothing. */
async function useUp(tx: Transaction, token: string): Promise<boolean> {
  const used = await tx
    .delete(sectionInvitation)
    .where(eq(sectionInvitation.tokenHash, hashToken(token)))
    .returning({ sectionId: sectionInvitation.sectionId });
  return used.length > 0;
}
