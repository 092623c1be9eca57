import { foreignKey, index, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { id, instant, schoolId } from "./columns";
import { person } from "./people";
import { school } from "./schools";

/** A class, in OneRoster's word. */
export const section = pgTable(
  "section",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Since when it is put away: nobody joins it and nothing of it can be started. Null: in use. */
    archivedAt: instant("archived_at"),
  },
  (table) => [primaryKey({ columns: [table.schoolId, table.id] })],
);

/** Who teaches a section, and so may see and change it. */
export const sectionTeacher = pgTable(
  "section_teacher",
  {
    schoolId: schoolId(),
    sectionId: id("section_id").notNull(),
    personId: id("person_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.sectionId, table.personId] }),
    // A teacher's page starts from the teacher.
    index("section_teacher_person").on(table.schoolId, table.personId),
    foreignKey({
      columns: [table.schoolId, table.sectionId],
      foreignColumns: [section.schoolId, section.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);

/** Who learns in a section: its roster. */
export const enrollment = pgTable(
  "enrollment",
  {
    schoolId: schoolId(),
    sectionId: id("section_id").notNull(),
    personId: id("person_id").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.sectionId, table.personId] }),
    // A student's list of assignments starts from the student.
    index("enrollment_person").on(table.schoolId, table.personId),
    foreignKey({
      columns: [table.schoolId, table.sectionId],
      foreignColumns: [section.schoolId, section.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);

/** What students type to join: a small table that leads to the school and the section. */
export const joinCode = pgTable(
  "join_code",
  {
    // The code arrives before the school is known, so it is the key, over all schools.
    code: text("code").primaryKey(),
    schoolId: schoolId(),
    sectionId: id("section_id").notNull(),
  },
  (table) => [
    unique("join_code_section").on(table.schoolId, table.sectionId),
    foreignKey({
      columns: [table.schoolId, table.sectionId],
      foreignColumns: [section.schoolId, section.id],
    }).onDelete("cascade"),
  ],
);

/** An invitation to teach a section together: whoever opens its link first. One at a time for each section. */
export const sectionInvitation = pgTable(
  "section_invitation",
  {
    // The token arrives before the school is known: its hash is the key, over all schools.
    tokenHash: text("token_hash").primaryKey(),
    schoolId: schoolId(),
    sectionId: id("section_id").notNull(),
    madeBy: id("made_by").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    unique("section_invitation_section").on(table.schoolId, table.sectionId),
    // Looked up when a teacher is deleted.
    index("section_invitation_made_by").on(table.schoolId, table.madeBy),
    foreignKey({
      columns: [table.schoolId, table.sectionId],
      foreignColumns: [section.schoolId, section.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.madeBy],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);
