import { namingSentence } from "../../facts/naming-sentence";
import type { EntityLink, Reading } from "../../facts/reading";
import { sentenceOf } from "../../facts/reading";
import { closesAtMark, isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import type { Sentence, Token } from "../../types";
import { wordFuller } from "./fuller-name";
import { tidy } from "./tidy";
import { SURE_LINK, type WordedToken, type WordingOptions, wordToken } from "./word-token";

/** Words taken from one sentence and made to stand alone. */
export interface Wording {
  readonly text: string;
  /** Sentences that had to be read to resolve its pronouns and short names, its own not included. */
  readonly sentences: readonly number[];
  /** Ids of the entities that it names. */
  readonly entityIds: readonly string[];
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
  const met = new Set(options.named);
  const sentences = new Set<number>();
  const pieces: Piece[] = [];
  const replaced = new Map<number, WordedToken>();
  for (const at of indices) {
    const fuller = wordFuller(reading, sentenceIndex, at, wanted);
    if (fuller === null) continue;
    sentences.add(fuller.sentence);
    replaced.set(at - 1, { text: fuller.before, resolved: false });
    replaced.set(at, { text: fuller.from, resolved: false });
  }
  for (const index of indices) {
    const token = sentence.tokens[index]!;
    if (isHalfWord(sentence, index, wanted)) return null;
    const link = reading.entityAt(sentenceIndex, index);
    if (link !== null && isNameable(link, index, wanted) && !named.has(link.entity.id)) {
      replaced.set(index, { text: link.entity.name, resolved: true });
      for (let at = index + 1; at <= link.last; at++)
        replaced.set(at, { text: "", resolved: false });
    }
    const piece =
      replaced.get(index) ?? wordToken(sentence, index, link, { ...options, named, wanted });
    if (piece === null) return null;
    if (link !== null && piece.resolved) sentences.add(namingSentence(reading, link.entity));
    if (link !== null) met.add(link.entity.id);
    // "As he reached the height, Baumgartner …": a pronoun before its name leaves the name to be given in full.
    if (link !== null && (link.form === "name" || piece.resolved)) named.add(link.entity.id);
    if (piece.text !== "") pieces.push({ ...piece, index, token });
  }
  if (pieces.length === 0) return null;
  sentences.delete(sentenceIndex);
  const text = tidy(joinPieces(pieces));
  return { text, sentences: [...sentences], entityIds: [...met] };
}

/** Whether a description such as "the illustrator" begins here, all of it among the words: a name says who that is. */
function isNameable(link: EntityLink, index: number, wanted: ReadonlySet<number>): boolean {
  if (link.form !== "description" || link.confidence < SURE_LINK || index !== link.first)
    return false;
  for (let at = link.first; at <= link.last; at++) if (!wanted.has(at)) return false;
  return true;
}

/** "take areas" of "no-take areas": a word that a hyphen ties to one that is left out. */
function isHalfWord({ tokens }: Sentence, index: number, wanted: ReadonlySet<number>): boolean {
  return [-1, 1].some((by) => {
    const [word, hyphen, other] = [index, index + by, index + 2 * by].map((at) => tokens[at]);
    const isTied =
      hyphen !== undefined &&
      other !== undefined &&
      /^[-‑]$/u.test(hyphen.text) &&
      touch(word!, hyphen) &&
      touch(hyphen, other);
    return isTied && (!wanted.has(index + by) || !wanted.has(index + 2 * by));
  });
}

const touch = (a: Token, b: Token) => a.end === b.start || b.end === a.start;

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
    return at > token.head && opensAfterComma(sentence, at) && closesAtMark(sentence, at);
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

interface Piece extends WordedToken {
  readonly index: number;
  readonly token: Token;
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
