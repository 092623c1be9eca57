import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { countryNamed } from "../../lexicon/countries";
import { nounType } from "../../lexicon/noun-types";
import { evidenceSpan } from "../../text/evidence";
import { childWith, isRelation, subtreeOf } from "../../text/tree";
import type { Entity, Sentence } from "../../types";
import { nameWithArticle } from "../name-with-article";
import { takesPluralVerb } from "../wording/clause-number";
import { wordSubject } from "../wording/clause-question";
import { isCommonWord } from "./subject";

export type SubjectSort = "person" | "people" | "organization" | "place" | "thing";

/** Somebody or something that the article tells of, named or described so that a question can begin with it. */
export interface ToldSubject {
  /** As it stands inside a sentence: "Ana Ruiz", "the council", "Canadian cities". */
  readonly text: string;
  /** What says that two subjects are one: the entity's class, or the noun itself. */
  readonly identity: string;
  readonly entity: Entity | null;
  /** What one sort does or is, another may not be able to: only deeds of like sorts are options beside each other. */
  readonly sort: SubjectSort;
  readonly plural: boolean;
  /** How sure it is that the clause is about this subject, 0 to 1. */
  readonly confidence: number;
}

/** A link less sure than this could give one person's deed to another. */
const SURE_LINK = 0.75;
const LIKELY_LINK = 0.5;
const MOST_WORDS = 7;

/** The subject of a clause, where it can be asked about by itself; null where it is vague, counted or unsure. */
export function toldSubject(reading: Reading, clause: Clause): ToldSubject | null {
  const sentence = sentenceOf(reading, clause.sentence);
  if (childWith(sentence, clause.subject, "conj") >= 0) return null;
  const link = reading.entityAt(clause.sentence, clause.subject);
  if (link === null) return describedSubject(reading, clause, sentence);
  const { entity, confidence } = link;
  if (confidence < SURE_LINK || isCommonWord(entity.name)) return null;
  if (sentence.tokens[link.last + 1]?.xpos === "POS" || entity.type === "other") return null;
  const plural = takesPluralVerb(reading, clause);
  return {
    text: nameWithArticle(reading, entity),
    identity: identityOf(entity),
    entity,
    sort: sortOfEntity(entity),
    plural,
    confidence,
  };
}

/**
 * Whom or what a clause tells of, as far as it takes to know that it is not somebody else; `null` for a pronoun that
 * could be anybody. Its text is not fit for a question.
 */
export function anySubject(reading: Reading, clause: Clause): ToldSubject | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const head = sentence.tokens[clause.subject]!;
  const link = reading.entityAt(clause.sentence, clause.subject);
  const plural = takesPluralVerb(reading, clause);
  if (link !== null && link.confidence >= LIKELY_LINK) {
    const { entity, confidence } = link;
    const [identity, sort] = [identityOf(entity), sortOfEntity(entity)];
    return { text: entity.name, identity, entity, sort, plural, confidence };
  }
  if (head.upos !== "NOUN") return null;
  const lemma = head.lemma.toLowerCase();
  const text = evidenceSpan(reading.analysis.article.text, head).quote;
  const sort = sortOf(lemma, plural);
  return { text, identity: lemma, entity: null, sort, plural, confidence: head.confidence };
}

/** Entities that stand for each other count as one. */
export function identityOf(entity: Entity): string {
  return entity.metonymClass ?? entity.id;
}

function describedSubject(
  reading: Reading,
  clause: Clause,
  sentence: Sentence,
): ToldSubject | null {
  const head = sentence.tokens[clause.subject]!;
  if (head.upos !== "NOUN" || clause.subjectForm === "relative") return null;
  if (isVague(sentence, clause.subject) || nounType(head.lemma.toLowerCase()) === null) return null;
  const worded = wordSubject(reading, clause);
  if (worded === null || worded.text.split(" ").length > MOST_WORDS) return null;
  const lemma = head.lemma.toLowerCase();
  if (/^an? /.test(worded.text) || (isBare(worded.text) && !isTopic(reading, lemma))) return null;
  const plural = takesPluralVerb(reading, clause);
  return {
    text: worded.text,
    identity: lemma,
    entity: null,
    sort: sortOf(lemma, plural),
    plural,
    confidence: head.confidence,
  };
}

/** A country acts like an organisation; a town is where others act. */
function sortOfEntity({ type, name }: Entity): SubjectSort {
  if (type === "person") return "person";
  return type === "place" && countryNamed(name) === undefined ? "place" : "organization";
}

function sortOf(lemma: string, plural: boolean): SubjectSort {
  const type = nounType(lemma);
  if (lemma === "people" || type === "person") return plural ? "people" : "person";
  return type === "group" ? "organization" : "thing";
}

/** "Some of the shops", "one man", "another study", "the two sides": not told which. */
function isVague(sentence: Sentence, head: number): boolean {
  const { tokens } = sentence;
  return (
    VAGUE_HEADS.has(tokens[head]!.lemma.toLowerCase()) ||
    subtreeOf(sentence, head, (at) => isRelation(tokens[at], "acl", "appos")).some(
      (at) =>
        tokens[at]!.upos === "NUM" ||
        VAGUE_WORDS.has(tokens[at]!.text.toLowerCase()) ||
        (tokens[at]!.head === head && isRelation(tokens[at], "case")),
    )
  );
}

const VAGUE_HEADS = new Set(
  "part half rest majority minority number lot thing way one another everyone somebody someone case fact result reason problem point kind type sort time year month week day".split(
    " ",
  ),
);
const VAGUE_WORDS = new Set(
  "some any many several few another other others each every both all no such one most more half certain various".split(
    " ",
  ),
);

/** "the bridge" and no more. */
function isBare(text: string): boolean {
  return /^the \S+$/.test(text);
}

/** What the title names or the article comes back to is known to whoever has read it. */
function isTopic(reading: Reading, lemma: string): boolean {
  const { article, sentences } = reading.analysis;
  if (article.title.toLowerCase().split(/\W+/).includes(lemma)) return true;
  const mentions = sentences.filter(({ tokens }) =>
    tokens.some((token) => token.upos === "NOUN" && token.lemma.toLowerCase() === lemma),
  );
  return mentions.length >= 3;
}
