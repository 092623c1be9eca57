import { countryNamed } from "../../lexicon/countries";
import { PLACE_WORDS } from "../../lexicon/organization-words";
import { KNOWN_ORGANIZATIONS } from "../../lexicon/organizations";
import type { Name, NameType, Sentence, SentenceReading } from "../../types";
import { type NameMention, nameMentions, surnameMentions } from "./name-mentions";
import { isKnownName } from "./title-split";
import { lexiconEvidence, NAME_TYPES, type TypeScores } from "./type-evidence";

/** Mentions of one name weigh together, but ten of them not ten times as much as one. */
const EACH_MORE = 0.5;
const SAME_PERSON = 7;
const SAME_PLACE = 4;
const SAME_ORGANIZATION = 5;
const SAME_ACRONYM = 4;

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

/** What speaks for each type of each spelling: its words, and all its mentions together. */
function verdictsAlone(mentions: readonly NameMention[]): Map<string, TypeScores> {
  const counts = new Map<string, number>();
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  const byKey = new Map<string, TypeScores>();
  for (const mention of mentions) {
    const sum = byKey.get(mention.key) ?? lexiconEvidence(mention.words);
    const count = counts.get(mention.key) ?? 1;
    const weight = (1 + EACH_MORE * Math.log(count)) / count;
    for (const type of NAME_TYPES) sum[type] += mention.scores[type] * weight;
    byKey.set(mention.key, sum);
  }
  return byKey;
}

/** Adds to a short name what the longer name says that it may be short for. */
function addLonger(key: string, scores: TypeScores, longKey: string, type: NameType): void {
  const words = longKey.split(" ");
  const isPerson =
    type === "person" && !KNOWN_ORGANIZATIONS.has(key) && countryNamed(key) === undefined;
  if (isPerson && words.at(-1) === key) {
    // "Paris" after "Valeska Paris" is no city, whatever the tables say.
    const lexicon = lexiconEvidence([key]);
    for (const name of NAME_TYPES) scores[name] -= lexicon[name];
    scores.person += SAME_PERSON;
  } else if (isPerson && words[0] === key) scores.person += SAME_PERSON / 2;
  // "The Ester" after "the River Ester".
  const isPlaceWord = PLACE_WORDS.has(words[0] ?? "");
  if (type === "place" && words.at(-1) === key && words.length === 2 && isPlaceWord)
    scores.place += SAME_PLACE;
  // "Thornby" after "Thornby Rovers"; but "Leeds" after "Leeds United" may be either.
  if (type === "organization" && words[0] === key && !isKnownName(key))
    scores.organization += SAME_ORGANIZATION;
  if (key.length > 1 && initials(words) === key) scores[type] += SAME_ACRONYM;
}

/** One verdict for each spelling. */
function verdicts(mentions: readonly NameMention[]): Map<string, TypeScores> {
  const byKey = verdictsAlone(mentions);
  const long = [...byKey]
    .filter(([key]) => key.includes(" "))
    .map(([key, scores]) => [key, bestOf(scores)] as const);
  for (const [key, scores] of byKey) {
    if (key.includes(" ")) continue;
    const longer = long.filter(
      ([longKey]) => longKey.split(" ").includes(key) || initials(longKey.split(" ")) === key,
    );
    // Two people with one surname tell no more about it than one.
    const told = new Map(
      longer.map(([longKey, type]) => [`${type} ${longKey.split(" ").indexOf(key)}`, longKey]),
    );
    for (const [kind, longKey] of told)
      addLonger(key, scores, longKey, kind.split(" ")[0] as NameType);
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
  const found = nameMentions(sentences, readings);
  const first = verdicts(found);
  const surnames = new Set(
    [...first]
      .filter(([key, scores]) => key.includes(" ") && bestOf(scores) === "person")
      .map(([key]) => key.split(" ").at(-1) ?? ""),
  );
  const mentions = [...found, ...surnameMentions(sentences, readings, found, surnames)].toSorted(
    (a, b) => a.sentence - b.sentence || a.first - b.first,
  );
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
