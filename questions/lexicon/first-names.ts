import { FEMALE_FIRST_NAME_ROWS } from "./data/female-first-names";
import { MALE_FIRST_NAME_ROWS } from "./data/male-first-names";

const MALE = new Set(MALE_FIRST_NAME_ROWS.trim().split(/\s+/));
const FEMALE = new Set(FEMALE_FIRST_NAME_ROWS.trim().split(/\s+/));

/** Which first-name lists hold this word; both for "Robin". */
export function firstName(word: string): { readonly male: boolean; readonly female: boolean } {
  return { male: MALE.has(word), female: FEMALE.has(word) };
}
