const KEY_TO_MEAN = 1.5;
const LONGEST_TO_SHORTEST = 3.3;
/** Names and numbers: nobody picks "Vicente Fernández Guerrero" for its length. */
const SHORT = 32;

/**
 * Whether length leaves the key unmarked: it is at most 1.5 mean distractors long, and no option 3.3 times as long as
 * another. Options that are all short always fit. The bounds are the rubric's.
 */
export function fitsInLength(key: string, distractors: readonly string[]): boolean {
  const lengths = [key, ...distractors].map((text) => text.length);
  if (lengths.every((length) => length <= SHORT)) return true;
  const mean = distractors.reduce((sum, { length }) => sum + length, 0) / distractors.length;
  return (
    key.length <= KEY_TO_MEAN * mean &&
    Math.max(...lengths) <= LONGEST_TO_SHORTEST * Math.min(...lengths)
  );
}
