import {
  ANAPHORIC,
  DEICTIC_TIMES,
  DEMONSTRATIVE,
  isFirstOrSecondPerson,
  POSSESSIVE,
  REFLEXIVE,
  THIRD_PERSON,
} from "../../lexicon/pointing-words";
import { numberWordValue } from "../../lexicon/number-words";
import { namingSentence } from "../../facts/naming-sentence";
import type { EntityLink, Reading } from "../../facts/reading";
import { sentenceOf } from "../../facts/reading";
import { isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import type { Sentence, Token } from "../../types";
import { tidy } from "./tidy";

/** A link less sure than this leaves a pronoun unresolved, and the words with it unusable. */
const SURE_LINK = 0.75;

/** Words taken from one sentence and made to stand alone. */
export interface Wording {
  readonly text: string;
  /** Sentences that had to be read to resolve its pronouns and short names, its own not included. */
  readonly sentences: readonly number[];
  /** Ids of the entities that it names. */
  readonly entityIds: readonly string[];
}

export interface WordingOptions {
  /** Entities that the stem has named already: a pronoun or a short name may stay for them. */
  readonly named?: ReadonlySet<string>;
  /** The entity of the clause's subject, which "his" or "its" may go back to without being named again. */
  readonly subjectId?: string | null;
  /** Possessives that may stay because the subject that they go with stands in the same clause: "its", "their". */
  readonly own?: ReadonlySet<string>;
  /** The words are a whole sentence: "it" and "they" may stay behind the subject that they go back to. */
  readonly standing?: boolean;
}

/**
 * The words of `indices` (ascending) as they would stand in a question: pronouns and short names become the
 * fullest name that the article gives, quotation marks fall away. Null where something in them can't be resolved.
 */
export function wordTokens(
  reading: Reading,
  sentenceIndex: number,
  indices: readonly number[],
  options: WordingOptions = {},
): Wording | null {
  const sentence = sentenceOf(reading, sentenceIndex);
  const wanted = new Set(indices);
  const named = new Set(options.named);
  const sentences = new Set<number>();
  const pieces: Piece[] = [];
  for (const index of indices) {
    const token = sentence.tokens[index]!;
    const link = reading.entityAt(sentenceIndex, index);
    const piece = wordOne(sentence, index, link, { ...options, named, wanted });
    if (piece === null) return null;
    if (link !== null && piece.resolved) sentences.add(namingSentence(reading, link.entity));
    if (link !== null) named.add(link.entity.id);
    if (piece.text !== "") pieces.push({ ...piece, index, token });
  }
  if (pieces.length === 0) return null;
  sentences.delete(sentenceIndex);
  const text = tidy(joinPieces(pieces));
  return { text, sentences: [...sentences], entityIds: [...named] };
}

/** The phrase headed by `head`: its subtree without asides, worded to stand alone. Null where it can't be. */
export function wordPhrase(
  reading: Reading,
  sentenceIndex: number,
  head: number,
  options: WordingOptions & {
    /** Leave out the preposition that leads the phrase. */
    readonly withoutCase?: boolean;
    /** Leave out these words and all below them. */
    readonly without?: ReadonlySet<number>;
  } = {},
): Wording | null {
  const sentence = sentenceOf(reading, sentenceIndex);
  const left = new Set([...(options.without ?? [])].flatMap((top) => subtreeOf(sentence, top)));
  const indices = trimEdges(
    sentence,
    phraseTokens(sentence, head).filter(
      (at) => !left.has(at) && !(options.withoutCase && isLeadingCase(sentence, at, head)),
    ),
  );
  return wordTokens(reading, sentenceIndex, indices, options);
}

/** Token indices of the phrase under `head`, its asides (relative clauses after a comma, appositives) left out. */
export function phraseTokens(sentence: Sentence, head: number): number[] {
  return trimEdges(
    sentence,
    subtreeOf(sentence, head, (at) => isAside(sentence, at)),
  );
}

function trimEdges(sentence: Sentence, indices: number[]): number[] {
  const isEdge = (at: number | undefined) =>
    at !== undefined && /^[,;:–—-]+$/.test(sentence.tokens[at]!.text);
  const first = indices.findIndex((at) => !isEdge(at));
  const last = indices.findLastIndex((at) => !isEdge(at));
  return indices.slice(Math.max(0, first), last + 1);
}

/** Words that can be left out without changing what the rest says. */
export function isAside(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  const before = sentence.tokens[at - 1]?.text ?? "";
  // "Mel Mehmet, 23, went": an age says nothing more of who is meant.
  if (/^\d{1,3}$/.test(token.text) && before === ",") return true;
  // "The flag carrier Aeroflot": a name without a comma before it is what the phrase is about.
  if (isRelation(token, "appos") && token.upos === "PROPN" && at > token.head)
    return opensAfterComma(sentence, at);
  if (isRelation(token, "appos", "parataxis", "discourse", "vocative", "dislocated")) return true;
  if (isRelation(token, "acl", "advcl")) {
    return opensAfterComma(sentence, at) || isRelation(token, "advcl");
  }
  if (isRelation(token, "nmod", "obl", "amod") && token.upos !== "NUM" && !/\d/.test(token.text)) {
    return at > token.head && opensAfterComma(sentence, at);
  }
  if (isRelation(token, "conj") && !isJoined(sentence, at)) return true;
  if (isRelation(token, "conj")) return token.upos === "VERB" || token.upos === "AUX";
  if (isRelation(token, "cc")) return /^[,;]$/.test(before) || conjoinsVerb(sentence, at);
  return false;
}

/** Whether an "and" or "or" joins this member, or a later one, to the first: without one it is an afterthought. */
function isJoined(sentence: Sentence, at: number): boolean {
  const first = sentence.tokens[at]!.head;
  return sentence.tokens.some(
    (token, member) =>
      member >= at &&
      token.head === first &&
      isRelation(token, "conj") &&
      sentence.tokens.some((word) => word.head === member && isRelation(word, "cc")),
  );
}

function conjoinsVerb(sentence: Sentence, cc: number): boolean {
  const parent = sentence.tokens[sentence.tokens[cc]!.head];
  return parent?.upos === "VERB" || parent?.upos === "AUX";
}

function isLeadingCase(sentence: Sentence, at: number, head: number): boolean {
  const token = sentence.tokens[at]!;
  return at < head && token.head === head && isRelation(token, "case");
}

interface Piece {
  readonly text: string;
  readonly resolved: boolean;
  readonly index: number;
  readonly token: Token;
}

interface OneWordContext extends WordingOptions {
  readonly named: ReadonlySet<string>;
  readonly wanted: ReadonlySet<number>;
}

/** One token's text in the wording; null where it points at something unknown. */
function wordOne(
  sentence: Sentence,
  index: number,
  link: EntityLink | null,
  context: OneWordContext,
): { text: string; resolved: boolean } | null {
  const token = sentence.tokens[index]!;
  const lower = token.text.toLowerCase();
  const asIs = {
    // After a dateline or a colon a determiner has its capital without beginning the sentence.
    text:
      startsSentence(sentence, index) || token.upos === "DET"
        ? uncapitalise(token, link)
        : token.text,
    resolved: false,
  };
  if (/^["“”]$/.test(token.text)) return { text: "", resolved: false };
  if (isFirstOrSecondPerson(token.text)) return null;
  if (REFLEXIVE.has(lower)) return context.subjectId === undefined ? null : asIs;
  if (THIRD_PERSON.has(lower) && token.upos === "PRON")
    return wordPronoun(sentence, index, link, context);
  if (DEMONSTRATIVE.has(lower) && (token.upos === "DET" || token.upos === "PRON"))
    return lower === "that" && token.xpos === "WDT" ? asIs : null;
  if (DEICTIC_TIMES.has(lower) && link === null) return null;
  if (ANAPHORIC.has(lower) && link === null && !isHarmless(sentence, index)) return null;
  if (link !== null && link.form === "name")
    return wordName(sentence, index, link, context) ?? asIs;
  if (isBareTitle(sentence, index, context.wanted)) return { text: "", resolved: false };
  return asIs;
}

/** "There are", "such as", "so far", "a former soldier" and the number one point at nothing. */
function isHarmless(sentence: Sentence, index: number): boolean {
  const { text, upos, xpos } = sentence.tokens[index]!;
  const next = sentence.tokens[index + 1];
  switch (text.toLowerCase()) {
    case "there":
      return xpos === "EX";
    case "such":
      return next?.text === "as";
    case "so":
      return next?.text === "far" || xpos === "IN";
    case "former":
      return upos === "ADJ" && /^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? "");
    default:
      return upos === "NUM";
  }
}

function wordPronoun(
  sentence: Sentence,
  index: number,
  link: EntityLink | null,
  context: OneWordContext,
): { text: string; resolved: boolean } | null {
  const token = sentence.tokens[index]!;
  const lower = token.text.toLowerCase();
  const possessive = POSSESSIVE.has(lower) && token.xpos === "PRP$";
  if (possessive && context.own?.has(lower) && (link?.confidence ?? 0) < SURE_LINK)
    return { text: lower, resolved: false };
  if (link === null || link.confidence < SURE_LINK)
    return context.standing && followsItsSubject(sentence, index, context.wanted)
      ? { text: lower, resolved: false }
      : null;
  if (context.standing && context.named.has(link.entity.id))
    return { text: lower, resolved: false };
  const isOnlyOne = context.named.size === 1 && context.named.has(link.entity.id);
  if (context.subjectId === link.entity.id || (possessive && isOnlyOne))
    return { text: token.text.toLowerCase(), resolved: false };
  const name = link.entity.name;
  return { text: possessive ? `${name}${name.endsWith("s") ? "’" : "’s"}` : name, resolved: true };
}

/** Whether "it" or "they" comes after a subject of its number among the words: "Developers say that they …". */
function followsItsSubject(
  sentence: Sentence,
  index: number,
  wanted: ReadonlySet<number>,
): boolean {
  const lower = sentence.tokens[index]!.text.toLowerCase();
  const number = /^its?$/.test(lower)
    ? /^NNP?$/
    : /^(?:they|them|their)$/.test(lower)
      ? /^NNP?S$/
      : null;
  return sentence.tokens.some(
    (token, at) =>
      at < index &&
      wanted.has(at) &&
      isRelation(token, "nsubj") &&
      (number?.test(token.xpos) ?? false),
  );
}

/** A person's short name becomes the full one where the stem has not named them yet; other names stay. */
function wordName(
  sentence: Sentence,
  index: number,
  link: EntityLink,
  context: OneWordContext,
): { text: string; resolved: boolean } | null {
  if (link.entity.type !== "person" || context.named.has(link.entity.id)) return null;
  if (link.entity.aliases.length === 0 || link.confidence < SURE_LINK) return null;
  const written = sentence.tokens.slice(link.first, link.last + 1).map((token) => token.text);
  if (written.length >= link.entity.name.split(" ").length) return null;
  if (index !== link.first) return { text: "", resolved: false };
  return { text: link.entity.name, resolved: true };
}

/** "Mr" and the like before a name that is given in full. */
function isBareTitle(sentence: Sentence, index: number, wanted: ReadonlySet<number>): boolean {
  return /^(Mr|Mrs|Ms|Miss)\.?$/.test(sentence.tokens[index]!.text) && wanted.has(index + 1);
}

function startsSentence(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  if (before !== undefined && /^[“"‘]$/.test(before.text)) return true;
  return sentence.tokens.slice(0, index).every((token) => token.upos === "PUNCT");
}

function uncapitalise(token: Token, link: EntityLink | null): string {
  if (/^(?:The|An?)$/.test(token.text) || (link === null && numberWordValue(token.text) !== null))
    return token.text.toLowerCase();
  if (link !== null || token.upos === "PROPN" || /^[A-Z](?:[A-Z]|$|\.)/.test(token.text))
    return token.text;
  if (/^(JJ|NN)S?$/.test(token.xpos) && /^[A-Z]\w+(an|ese|ish|i|ic)$/.test(token.text))
    return token.text;
  return token.text.charAt(0).toLowerCase() + token.text.slice(1);
}

/** Puts a space between two words where the article has one, or where something between them was left out. */
function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece, at) => {
    const before = pieces[at - 1];
    if (before === undefined) return piece.text;
    const touches = before.index + 1 === piece.index && before.token.end === piece.token.start;
    return `${text}${touches ? "" : " "}${piece.text}`;
  }, "");
}
