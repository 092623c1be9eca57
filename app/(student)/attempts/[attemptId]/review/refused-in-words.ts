const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Which questions' last answers do not count, by their numbers. */
export function refusedInWords(positions: readonly number[]): string {
  const numbers = list.format(positions.toSorted((a, b) => a - b).map(String));
  return positions.length === 1
    ? `Your last answer to question ${numbers} came too late`
    : `Your last answers to questions ${numbers} came too late`;
}
