import { type Reading, sentenceOf } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { breaksOff } from "../../text/breaks-off";
import { evidenceSpan } from "../../text/evidence";
import { isRelation } from "../../text/tree";
import { wordsOf } from "../../text/words";
import type { Distractor, Sentence } from "../../types";
import { wordPhrase } from "../wording/phrase";
import { capitalise } from "../wording/tidy";

/** "The idea" or "the church" names nothing that only one option could be. */
const FEWEST_CONTENT_WORDS = 2;
const MOST_WORDS = 12;

/** A common-noun phrase of the article that can stand as an option. */
export interface Thing {
  readonly sentence: number;
  readonly head: number;
  readonly text: string;
  readonly lemma: string;
  /** WordNet's sort of thing; null where it is unknown. */
  readonly type: string | null;
  readonly start: "definite" | "indefinite" | "bare";
}

/** Every thing that the article's clauses tell of. */
export function listThings(reading: Reading): Thing[] {
  return reading.analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) =>
      isRelation(token, "nsubj", "obj", "obl", "nmod")
        ? (thingAt(reading, sentence, at) ?? [])
        : [],
    ),
  );
}

/** The phrase under a common noun, worded to stand alone; null for names, people, and phrases too short or long. */
export function thingAt(reading: Reading, sentence: Sentence, head: number): Thing | null {
  const token = sentence.tokens[head]!;
  if (token.upos !== "NOUN" || reading.entityAt(sentence.index, head) !== null) return null;
  // "The only major world" of "world indexes": the tree stopped before the end of the phrase.
  if (/^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[head + 1]?.upos ?? "")) return null;
  const type = nounType(token.lemma.toLowerCase());
  if (type === "person" || type === "time") return null;
  const wording = wordPhrase(reading, sentence.index, head, { withoutCase: true });
  if (wording === null) return null;
  const { text } = wording;
  if (wordsOf(text).length < FEWEST_CONTENT_WORDS || text.split(" ").length > MOST_WORDS)
    return null;
  if (/[“”"(),;]|[’']s?$/.test(text) || breaksOff(text) || / that /.test(text)) return null;
  // A counted thing ("five designs") is asked for by its number, and stands out among others.
  if (isCounted(sentence, head)) return null;
  return { sentence: sentence.index, head, text, type, lemma: token.lemma, start: startOf(text) };
}

function isCounted(sentence: Sentence, head: number): boolean {
  return sentence.tokens.some((token) => token.head === head && isRelation(token, "nummod"));
}

function startOf(text: string): Thing["start"] {
  if (/^the\b/i.test(text)) return "definite";
  return /^an?\b/i.test(text) ? "indefinite" : "bare";
}

/** Other things of the article in the form of `key`, best first: the same sort, then a like length. */
export function offerThings(reading: Reading, key: Thing, things: readonly Thing[]): Distractor[] {
  return things
    .filter(({ sentence, text, lemma, start, type }) => {
      const ratio = text.length / key.text.length;
      const elsewhere = sentence !== key.sentence && lemma !== key.lemma;
      const couldBe = sortOf(type) === sortOf(key.type);
      return couldBe && elsewhere && start === key.start && ratio > 0.5 && ratio < 2;
    })
    .toSorted((a, b) => gap(a, key) - gap(b, key))
    .slice(0, 8)
    .map(({ sentence, text }) => ({
      text: capitalise(text),
      origin: "other-clause",
      why: "The article mentions this in another connection.",
      evidence: evidenceSpan(reading.analysis.article.text, sentenceOf(reading, sentence)),
    }));
}

/** Bodies and places, things to touch, or ideas and events: a museum is not what somebody wrote. */
function sortOf(type: string | null): "body" | "touchable" | "idea" {
  if (type === "group" || type === "location") return "body";
  return type !== null && TOUCHABLE.has(type) ? "touchable" : "idea";
}

const TOUCHABLE: ReadonlySet<string> = new Set(
  "animal artifact body food object plant substance".split(" "),
);

function gap(thing: Thing, key: Thing): number {
  const sameType = thing.type === key.type && key.type !== null ? 0 : 25;
  return sameType + Math.abs(thing.text.length - key.text.length);
}
