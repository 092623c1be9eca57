/** Words that make up about two fifths of any English text, and that few other languages share. */
const FUNCTION_WORDS = new Set(
  `the of and to in that is was for it with as his on be at by had not are but from have they
  which were her all she there would their we him been has when who will more no if out so said
  what its about than into them only other new some could these two after our first any`.split(
    /\s+/,
  ),
);

const LEAST_SHARE = 0.15;

/** Whether a text is most likely English prose, by the share of its commonest words. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return known >= words.length * LEAST_SHARE;
}
