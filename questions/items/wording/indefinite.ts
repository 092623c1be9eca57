/** Written with a vowel and spoken with a consonant: "university", "European", "one-time", "US". */
const CONSONANT_SOUND = /^(?:uni(?![nm])|UEFA|us[aeiu]|u[skn]\b|u\.|eu|one\b|once\b)/i;
/** The other way round: "hour", "honest", "heir", and letters spoken by name: "MP", "NHS", but not "NASA". */
const VOWEL_SOUND =
  /^(?:hour|hono|honest|heir|[FHLMNRSX](?![AEIOU][A-Z]{2}|[A-Z][AEIOU][A-Z]{2})(?:[A-Z]|\b(?!['’])))/;

/** The phrase with "a" or "an", by sound: "an MP", "a university", "an hour". */
export function withIndefinite(phrase: string): string {
  const vowel =
    VOWEL_SOUND.test(phrase) || (/^[aeiou]/i.test(phrase) && !CONSONANT_SOUND.test(phrase));
  return `${vowel ? "an" : "a"} ${phrase}`;
}
