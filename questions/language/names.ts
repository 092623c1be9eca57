import type { Name, NameType, Sentence, SentenceReading } from "../types";

const TYPES = ["person", "place", "organization", "other"] as const;

/** Names as the model alone reads them. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): Name[] {
  const names: Name[] = [];
  sentences.forEach((sentence, index) => {
    const reading = readings[index];
    if (!reading) return;
    const named = reading.names.map((types) => types.none + types.time < 0.5);
    for (let first = 0; first < sentence.tokens.length; first++) {
      if (!named[first]) continue;
      let last = first;
      while (named[last + 1] && (reading.nameStarts[last + 1] ?? 1) < 0.5) last++;
      let type: NameType = "other";
      let best = -1;
      for (const candidate of TYPES) {
        let sum = 0;
        for (let at = first; at <= last; at++) sum += reading.names[at]?.[candidate] ?? 0;
        if (sum > best) [best, type] = [sum, candidate];
      }
      names.push({
        start: sentence.tokens[first]?.start ?? 0,
        end: sentence.tokens[last]?.end ?? 0,
        sentence: index,
        first,
        last,
        type,
        confidence: best / (last - first + 1),
      });
      first = last;
    }
  });
  return names;
}
