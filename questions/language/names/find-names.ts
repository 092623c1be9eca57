import type { Name, NameType, Sentence, SentenceReading } from "../../types";
import { casingOf } from "./casing";
import { nameRuns } from "./name-runs";
import type { Stretch } from "./title-split";
import {
  contextEvidence,
  lexiconEvidence,
  modelEvidence,
  NAME_TYPES,
  noScores,
  type TypeScores,
} from "./type-evidence";

interface Mention extends Stretch {
  readonly sentence: number;
  readonly words: readonly string[];
  readonly key: string;
  readonly scores: TypeScores;
  /** Probability that this is a name at all, whatever its type. */
  readonly named: number;
}

/** Mentions of one name weigh together, but ten of them not ten times as much as one. */
const EACH_MORE = 0.5;
const SAME_PERSON = 4;
const SAME_ACRONYM = 4;

function mentionsOf(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): Mention[] {
  const casing = casingOf(sentences);
  return sentences.flatMap((sentence, index) => {
    const reading = readings[index];
    if (!reading) return [];
    const runs = nameRuns(sentence, reading, casing);
    return runs.map((run) => {
      const words = sentence.tokens.slice(run.first, run.last + 1).map((token) => token.text);
      const model = modelEvidence(reading, run);
      const context = contextEvidence(sentence, run);
      const scores = noScores();
      for (const type of NAME_TYPES) scores[type] = model[type] + context[type];
      let named = 0;
      for (let at = run.first; at <= run.last; at++)
        named += 1 - (reading.names[at]?.none ?? 1) - (reading.names[at]?.time ?? 0);
      return {
        ...run,
        sentence: index,
        words,
        key: words.join(" "),
        scores,
        named: named / words.length,
      };
    });
  });
}

const bestOf = (scores: TypeScores): NameType =>
  NAME_TYPES.reduce(
    (best, type) => (scores[type] > scores[best] ? type : best),
    "person" as NameType,
  );

/** "Korean Central News Agency" → "KCNA", small words left out. */
const initials = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");

/** One verdict for each spelling, from all its mentions and from longer names that it may be short for. */
function verdicts(mentions: readonly Mention[]): Map<string, TypeScores> {
  const byKey = new Map<string, TypeScores>();
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.key, (counts.get(mention.key) ?? 0) + 1);
  for (const mention of mentions) {
    const sum = byKey.get(mention.key) ?? lexiconEvidence(mention.words);
    const count = counts.get(mention.key) ?? 1;
    const weight = (1 + EACH_MORE * Math.log(count)) / count;
    for (const type of NAME_TYPES) sum[type] += mention.scores[type] * weight;
    byKey.set(mention.key, sum);
  }
  const long = [...byKey].filter(([key]) => key.includes(" "));
  for (const [key, scores] of byKey) {
    if (key.includes(" ")) continue;
    const lexicon = lexiconEvidence([key]);
    for (const [longKey, longScores] of long) {
      const words = longKey.split(" ");
      const type = bestOf(longScores);
      if (type === "person" && words.at(-1) === key) {
        // "Paris" after "Valeska Paris" is no city, whatever the tables say.
        for (const name of NAME_TYPES) scores[name] -= lexicon[name];
        scores.person += SAME_PERSON;
        break;
      }
      if (type === "person" && words[0] === key) scores.person += SAME_PERSON / 2;
      if (key.length > 1 && initials(words) === key) scores[type] += SAME_ACRONYM;
    }
  }
  return byKey;
}

function share(scores: TypeScores, type: NameType): number {
  const highest = Math.max(...NAME_TYPES.map((name) => scores[name]));
  const sum = NAME_TYPES.reduce((total, name) => total + Math.exp(scores[name] - highest), 0);
  return Math.exp(scores[type] - highest) / sum;
}

/**
 * The names of an article. What each is follows from all its mentions together: the model's reading,
 * the lexicon, what stands around it, and longer names that it is short for.
 */
export function findNames(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): Name[] {
  const mentions = mentionsOf(sentences, readings);
  const byKey = verdicts(mentions);
  return mentions.map((mention) => {
    const scores = byKey.get(mention.key) ?? mention.scores;
    const type = bestOf(scores);
    const tokens = sentences[mention.sentence]?.tokens;
    return {
      sentence: mention.sentence,
      first: mention.first,
      last: mention.last,
      start: tokens?.[mention.first]?.start ?? 0,
      end: tokens?.[mention.last]?.end ?? 0,
      type,
      confidence: share(scores, type) * mention.named,
    };
  });
}
