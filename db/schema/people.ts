import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { id, instant, schoolId } from "./columns";
import { school } from "./schools";

/** Somebody who teaches, learns or tries. No e-mail address here: students need none. */
export const person = pgTable(
  "person",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    role: text("role", { enum: ["teacher", "student", "guest"] }).notNull(),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    check("person_role", sql`${table.role} in ('teacher', 'student', 'guest')`),
  ],
);

/** How a student comes back on another device: the hash of the personal return code. */
export const studentSignIn = pgTable(
  "student_sign_in",
  {
    schoolId: schoolId(),
    personId: id("person_id").notNull(),
    codeHash: text("code_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.personId] }),
    // The code arrives alone, before the school is known, so it is unique over all schools.
    unique("student_sign_in_code_hash").on(table.codeHash),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);

/** A student's or guest's cookie: the hash of its token, and who it stands for. */
export const personSession = pgTable(
  "person_session",
  {
    // The cookie arrives before the school is known: the token's hash is the key, over all schools.
    tokenHash: text("token_hash").primaryKey(),
    schoolId: schoolId(),
    personId: id("person_id").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    // Deleting a person, or resetting their return code, ends all of their sessions.
    index("person_session_person").on(table.schoolId, table.personId),
    // The sweep of expired sessions runs over all schools.
    index("person_session_expires_at").on(table.expiresAt),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);
