import { createHash } from "node:crypto";

/** Crockford's 32 signs: no I, L and O, which look like 1 and 0, and no U. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const JOIN_CODE_LENGTH = 8;
const TOKEN_BYTES = 32;

/** Spells random bytes in signs that can be read aloud: one sign, 5 bits, for each byte. */
export function spellCode(random: Uint8Array): string {
  return Array.from(random, (byte) => SIGNS[byte % SIGNS.length]).join("");
}

/**
 * Reads a code as people type it: in any case, with or without spaces and hyphens, with the letters
 * O, I and L for the digits that they look like.
 */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/** What students type to join a section, e.g. "7KQ2MX9A": 40 bits, since it opens a list of names. */
export function newJoinCode(): string {
  return spellCode(randomBytes(JOIN_CODE_LENGTH));
}

/** What a cookie holds: 256 random bits. */
export function newToken(): string {
  return Buffer.from(randomBytes(TOKEN_BYTES)).toString("base64url");
}

/** The hash under which a cookie's token is kept. Random tokens need no salt and no slow hash. */
export function hashToken(token: string): string {
  return sha256(token);
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
