import { randomBytes } from "node:crypto";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import type { Database } from "@/db/database";
import { newId } from "@/db/id";
import * as schema from "@/db/schema";
import { findOrKeepSecret } from "@/db/server-secrets";

const SESSION_SECONDS = 30 * 24 * 3600;

export type Auth = ReturnType<typeof makeAuth>;

/**
 * The sign-in library, for teachers' e-mail and password alone. Our own routes call its functions, so
 * its routes, its rate limits and its redirects are not reachable; what it checks by itself stays on.
 */
function makeAuth(db: Database, secret: string, secure: boolean) {
  return betterAuth({
    database: drizzleAdapter(db, { provider: "pg", schema }),
    secret,
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    advanced: {
      database: { generateId: () => newId() },
      cookiePrefix: "attest-teacher",
      // The library would ask for Secure cookies in production, and lose them on a school's plain-HTTP server.
      useSecureCookies: secure,
      disableOriginCheck: false,
    },
    trustedOrigins: (request?: Request) => {
      const host = request?.headers.get("host");
      return host ? [`http://${host}`, `https://${host}`] : [];
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

// Next compiles this module more than once; an instance belongs to its database.
const shared = globalThis as typeof globalThis & {
  attestAuth?: WeakMap<Database, Map<"http" | "https", Auth>>;
};

/** The sign-in library on this database. Whether its cookies are Secure depends on the request. */
export async function getAuth(db: Database, { https }: { https: boolean }): Promise<Auth> {
  const instances = (shared.attestAuth ??= new WeakMap()).get(db) ?? new Map();
  shared.attestAuth.set(db, instances);
  const protocol = https ? "https" : "http";
  const auth = instances.get(protocol) ?? makeAuth(db, await authSecret(db), https);
  instances.set(protocol, auth);
  return auth;
}

/** `BETTER_AUTH_SECRET`, or a random one that all servers on this database share. */
async function authSecret(db: Database): Promise<string> {
  const fromEnvironment = process.env["BETTER_AUTH_SECRET"];
  if (fromEnvironment) return fromEnvironment;
  const candidate = randomBytes(32).toString("base64url");
  return findOrKeepSecret(db, { name: "auth", candidate });
}
