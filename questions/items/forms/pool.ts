import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { isRelation } from "../../text/tree";
import { breaksOff } from "../../text/breaks-off";
import { evidenceSpan } from "../../text/evidence";
import { sharedWords } from "../../text/word-overlap";
import { wordsOf } from "../../text/words";
import type { Distractor, Sentence } from "../../types";
import { wordStatement } from "../wording/clause-question";
import { wordTokens } from "../wording/phrase";
import { capitalise } from "../wording/tidy";
import { infinitiveWords } from "./infinitive-words";

/** Of the words of substance; half of "build the colony" is "colony". */
const SAME_SHARE = 0.5;

/** "The region, which was captured early in the war remains": a relative clause that lost its second comma. */
const OPEN_RELATIVE = /, (?:which|who|whose|where|when)\b[^,]*$/;

/** "That Jobs resigned in a letter stating": what was stated is lost. */
const LOST_CONTENT = /\b(?:stating|saying|adding|noting|claiming|telling|arguing|warning|writing)$/;

/** A phrase of the article that can stand as a wrong option, and where it is from. */
interface Pooled {
  readonly sentence: number;
  readonly text: string;
}

/** Every to-infinitive of the article without its "to": "raise the panels". */
function infinitives(reading: Reading): Pooled[] {
  return reading.analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (token.xpos !== "VB" || !isRelation(token, "advcl", "xcomp", "acl", "ccomp")) return [];
      // "easier to use" is nothing that anybody sets out to do.
      if (sentence.tokens[token.head]?.upos === "ADJ") return [];
      const words = infinitiveWords(sentence, at);
      const wording = words && wordTokens(reading, sentence.index, words, { subjectId: null });
      if (!wording || wording.text.includes(":") || losesObject(sentence, words)) return [];
      return [{ sentence: sentence.index, text: wording.text }];
    }),
  );
}

/** "pass legislation that would allow agents to target": a verb in a relative clause that ends without its object. */
function losesObject({ tokens }: Sentence, words: readonly number[]): boolean {
  const last = tokens[words.at(-1)!]!;
  return last.xpos === "VB" && words.some((at) => /^(?:that|which|who)$/.test(tokens[at]!.text));
}

/** Every plain fact of the article as a clause: "the lead would be about half". */
function statements(reading: Reading, clauses: readonly Clause[]): Pooled[] {
  return clauses
    .filter(
      (clause) =>
        clause.standing === "fact" &&
        reportingClass(clause.lemma) === null &&
        clause.confidence > 0.5 &&
        !clause.negated,
    )
    .flatMap((clause) => {
      const wording = wordStatement(reading, clause);
      return wording === null ? [] : [{ sentence: clause.sentence, text: wording.text }];
    });
}

/** Wrong answers in the form of `key` from elsewhere in the article, nearest in length first. */
export function offerPhrases(
  reading: Reading,
  clauses: readonly Clause[],
  key: string,
  evidence: readonly number[],
): Distractor[] {
  const lead = /^(To|Because|That) /.exec(key)?.[1] ?? "";
  const pool =
    lead === "Because" || lead === "That" ? statements(reading, clauses) : infinitives(reading);
  const isWhole = (text: string) =>
    lead === "" || lead === "To" || (!OPEN_RELATIVE.test(text) && !LOST_CONTENT.test(text));
  const dress = (text: string) => (lead === "" ? capitalise(text) : `${lead} ${text}`);
  return pool
    .filter(({ sentence }) => !evidence.includes(sentence))
    .map(({ sentence, text }) => ({ sentence, text: dress(text) }))
    .filter(({ text }) => isLike(text, key) && firstOf(text) !== firstOf(key))
    .filter(({ text }) => !breaksOff(text) && isWhole(text))
    .filter(({ text }) => !repeatsItself(text) && !saysAlmost(text, key))
    .toSorted((a, b) => Math.abs(a.text.length - key.length) - Math.abs(b.text.length - key.length))
    .slice(0, 10)
    .map(({ sentence, text }) => ({
      text,
      origin: "other-clause",
      why: "The article says this, but about something else.",
      evidence: evidenceSpan(reading.analysis.article.text, sentenceOf(reading, sentence)),
    }));
}

/** The word of substance that a phrase begins with: two that share it may mean the same deed. */
function firstOf(phrase: string): string | undefined {
  return wordsOf(phrase)[0];
}

/** "Begin building the colony" beside "Build a permanent colony": most words of one stand in the other. */
function saysAlmost(text: string, key: string): boolean {
  return sharedWords(text, key) >= SAME_SHARE;
}

/** Of a like length, so that the key does not stand out. */
function isLike(text: string, key: string): boolean {
  const ratio = text.length / key.length;
  return ratio > 0.5 && ratio < 2.2 && text.split(" ").length >= 2;
}

/** "A motion that will shift the goals will shift the goals": a relative clause worded with its whole antecedent. */
function repeatsItself(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  const runs = words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(" "));
  return new Set(runs).size < runs.length;
}
