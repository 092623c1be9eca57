/** Number of ids that `wordFeatures` gives each word, the word itself included. */
export const WORD_FEATURES = 7;

const SAME_AS: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["``", '"'],
  ["''", '"'],
  ["—", "--"],
  ["–", "-"],
]);

/** The spelling that vectors are looked up by: lower case, plain quotation marks, every digit a 0. */
export function lookupForm(word: string): string {
  return (SAME_AS.get(word) ?? word).replaceAll("’", "'").replace(/\d/g, "0").toLowerCase();
}

/** "McDonald-14th" → "XxXxx-": upper, lower, digit and other characters, runs cut at two, six at most. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\d/g, "0")
    .replace(/(.)\1{2,}/gu, "$1$1")
    .slice(0, 6);
}

/** What the model sees of a word's spelling: itself, three endings, two beginnings, its shape. */
export function wordFeatures(word: string): readonly string[] {
  const form = lookupForm(word);
  return [
    form,
    form.slice(-2),
    form.slice(-3),
    form.slice(-4),
    form.slice(0, 2),
    form.slice(0, 3),
    shapeOf(SAME_AS.get(word) ?? word),
  ];
}
