import { boolean, foreignKey, index, pgTable, text, unique } from "drizzle-orm/pg-core";
import { id, instant, schoolId } from "./columns";
import { person } from "./people";

/*
 * `user`, `session`, `account` and `verification` are shaped and named as the sign-in library's
 * Drizzle adapter expects them. They know nothing of schools; `teacher_account` leads from one to the other.
 */

const madeAndChanged = {
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
};

/** A teacher's e-mail account. */
export const user = pgTable("user", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  ...madeAndChanged,
});

export const session = pgTable(
  "session",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    ...madeAndChanged,
  },
  // Changing the password ends all sessions of the user.
  (table) => [index("session_user").on(table.userId)],
);

/** How a user signs in: for e-mail and password, the hash of the password. */
export const account = pgTable(
  "account",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    ...madeAndChanged,
  },
  // Every sign-in reads the accounts of one user.
  (table) => [index("account_user").on(table.userId)],
);

export const verification = pgTable(
  "verification",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    ...madeAndChanged,
  },
  // The library finds a verification by what it verifies.
  (table) => [index("verification_identifier").on(table.identifier)],
);

/** Which teacher, in which school, an e-mail account signs in as. */
export const teacherAccount = pgTable(
  "teacher_account",
  {
    // The account is known before the school, so it is the key; one account is one teacher.
    userId: text("user_id")
      .primaryKey()
      .references(() => user.id, { onDelete: "cascade" }),
    schoolId: schoolId(),
    personId: id("person_id").notNull(),
  },
  (table) => [
    unique("teacher_account_person").on(table.schoolId, table.personId),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);
