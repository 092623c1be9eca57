import { randomInt, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { returnCodeWords } from "./return-code-words";

const derive = promisify<string, string, number, Buffer>(scrypt);

/**
 * A new personal return code such as `maple-otter-lantern-4821`: three words and four digits that a
 * child can read aloud and type. 1,024³ × 10⁴ codes are 43 bits.
 */
export function newReturnCode(): string {
  const words = [1, 2, 3].map(() => returnCodeWords[randomInt(returnCodeWords.length)]);
  return [...words, String(randomInt(10_000)).padStart(4, "0")].join("-");
}

/** The one spelling of a code, whatever case, spaces and dashes it was typed with. */
export function normalizeReturnCode(typed: string): string {
  return (typed.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? []).join("-");
}

/**
 * What is stored of a return code. The code alone must lead to its student, so the salt is the same for
 * all; scrypt makes trying all 2⁴³ codes against a stolen table cost thousands of years of one core.
 */
export async function hashReturnCode(typed: string): Promise<string> {
  const hash = await derive(normalizeReturnCode(typed), "attest return code", 32);
  return hash.toString("base64url");
}
