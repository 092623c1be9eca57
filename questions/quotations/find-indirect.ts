import { reportingClass, verbsForDirectOnly } from "../lexicon/reporting-verbs";
import { overlapping } from "../text/overlapping";
import { childrenOf, isRelation } from "../text/tree";
import type { TokenRange } from "../text/noun-phrase";
import type { Sentence } from "../types";
import { canClaim } from "./can-claim";
import { accordingClause, commentedClause } from "./comment-clauses";
import {
  accusationAfter,
  appealAfter,
  clauseAfter,
  nounAfter,
  promiseAfter,
  restOfSentence,
  thatClause,
} from "./content-ranges";
import type { DraftQuotation } from "./draft-quotation";
import { frameAround, frameOfChunk, isCueVerb, type Frame } from "./frame";
import { isAsserted } from "./is-asserted";
import { chunkBefore, chunkFrom } from "../text/noun-chunk";
import { isCloser } from "./closer-subject";
import type { QuotedText } from "./quoted-words";
import { subjectOf } from "./subject-of";

/** Longer sentences are lists or damage, and no parse of them is worth reading. */
const longest = 160;

/** What the parser doubts more than this is left out: it would only be noise. */
const leastConfidence = 0.2;

interface Reading {
  readonly frame: Frame;
  readonly content: TokenRange;
  readonly confidence: number;
}

function frameOfVerb(sentence: Sentence, verb: number): Frame | null {
  const subject = subjectOf(sentence, verb);
  const kind = reportingClass(sentence.tokens[verb]!.lemma);
  if (kind === null) return null;
  const adjacent = chunkBefore(sentence, verb - 1);
  if (subject !== null && !isCloser(sentence, verb, subject, adjacent)) {
    if (!canClaim(sentence.tokens[subject.head], kind)) return null;
    const agrees = adjacent !== null && adjacent.head === subject.head;
    return frameAround(
      sentence,
      verb,
      subject.head,
      agrees ? Math.max(subject.confidence, 0.9) : subject.confidence,
    );
  }
  if (adjacent === null || !canClaim(sentence.tokens[adjacent.head], kind)) return null;
  const { xpos } = sentence.tokens[verb]!;
  // "…, with one poster writing that …": the noun right before a participle is its subject.
  if (xpos === "VB" || (xpos === "VBG" && adjacent.last !== verb - 1)) return null;
  return frameOfChunk(sentence, verb, adjacent, subject === null ? 0.6 : 0.8);
}

/**
 * "The town is safe, said Jane Rumble.": a comment with its verb first, for a source that is a name, a pronoun or
 * "the" and a role. Printed without quotation marks it is indirect speech.
 */
function readInverted(sentence: Sentence, verb: number): Reading | null {
  const token = sentence.tokens[verb]!;
  if (!/^(?:,|—|–)$/u.test(sentence.tokens[verb - 1]?.text ?? "") || !/^VB[DZP]$/u.test(token.xpos))
    return null;
  if (!/^(?:say|add|explain|argue|warn|write|insist|claim)$/u.test(token.lemma)) return null;
  const chunk = chunkFrom(sentence, verb + 1);
  const opening = sentence.tokens[verb + 1]?.upos ?? "";
  const next = sentence.tokens[(chunk?.last ?? -1) + 1];
  const closed = next === undefined || /^(?:PUNCT|ADP|ADV)$/u.test(next.upos);
  if (chunk === null || !closed || !/^(?:PROPN|PRON|DET)$/u.test(opening)) return null;
  if (!canClaim(sentence.tokens[chunk.head], "speech")) return null;
  const frame = frameOfChunk(sentence, verb, chunk, 0.85);
  const content = restOfSentence(sentence, { first: verb - 1, last: sentence.tokens.length - 1 });
  return frame !== null && content !== null ? { frame, content, confidence: 0.8 } : null;
}

/** "A sum he said would be paid": what is said lacks the words that the clause stands beside. */
function hasGap(sentence: Sentence, verb: number): boolean {
  if (!isRelation(sentence.tokens[verb], "acl:relcl")) return false;
  return !childrenOf(sentence, verb).some((child) => {
    const { text, relation } = sentence.tokens[child]!;
    return relation === "nsubj"
      ? /^(?:who|which|that)$/iu.test(text)
      : /^(?:where|when)$/iu.test(text);
  });
}

function readVerb(sentence: Sentence, verb: number): Reading | null {
  if (!isCueVerb(sentence, verb) || !isAsserted(sentence, verb) || hasGap(sentence, verb))
    return null;
  const inverted = readInverted(sentence, verb);
  if (inverted !== null) return inverted;
  const { lemma } = sentence.tokens[verb]!;
  const frame = frameOfVerb(sentence, verb);
  if (frame === null) return null;
  const comment = commentedClause(sentence, verb, frame.source);
  const clause =
    comment === null ? (clauseAfter(sentence, verb) ?? thatClause(sentence, verb)) : null;
  if (verbsForDirectOnly.has(lemma) && clause === null && comment === null) return null;
  const content =
    clause ??
    comment ??
    accusationAfter(sentence, verb) ??
    appealAfter(sentence, verb) ??
    promiseAfter(sentence, verb) ??
    nounAfter(sentence, verb);
  if (content === null) return null;
  const apart =
    content.last < Math.min(verb, frame.source.first) ||
    content.first > Math.max(verb, frame.source.last);
  const around = content.first < Math.min(verb, frame.source.first) && comment !== null;
  if (!apart && !around) return null;
  const thought = reportingClass(lemma) === "thought" ? 0.7 : 1;
  return { frame, content, confidence: frame.confidence * thought };
}

function readAccording(sentence: Sentence, at: number): Reading | null {
  if (sentence.tokens[at + 1]?.text.toLowerCase() !== "to") return null;
  const governor = sentence.tokens[at]!.head;
  const chunk = chunkFrom(sentence, at + 2);
  const inPhrase = chunk !== null && governor >= chunk.first && governor <= chunk.last;
  const around = inPhrase
    ? frameAround(sentence, at, governor, 0.95, { first: at + 2, last: sentence.tokens.length - 1 })
    : frameOfChunk(sentence, at, chunk, 0.85);
  if (around === null) return null;
  // "According to Mr Howard": the tags keep the whole name where the tree drops a part.
  const last = Math.max(around.source.last, chunk?.last ?? 0);
  const frame = { ...around, source: { first: around.source.first, last } };
  if (!canClaim(sentence.tokens[frame.head], "speech")) return null;
  const content = accordingClause(sentence, at, frame.source);
  return content && { frame, content, confidence: frame.confidence };
}

/** "He repeated that it helps Y, claiming that Z": the first statement ends where the same source makes the next. */
function cutAtNextCue(sentence: Sentence, reading: Reading, all: readonly Reading[]): Reading {
  const next = all.find(
    ({ frame }) =>
      frame !== reading.frame &&
      frame.head === reading.frame.head &&
      frame.cue > reading.content.first &&
      frame.cue <= reading.content.last,
  );
  if (next === undefined) return reading;
  let last = next.frame.cue - 1;
  while (
    last > reading.content.first &&
    /^(?:[,;:—–-]|and|but)$/iu.test(sentence.tokens[last]!.text)
  )
    last--;
  return { ...reading, content: { first: reading.content.first, last } };
}

/** Indices of the quoted spans that the stretch of text touches. */
function spansInside(text: QuotedText, start: number, end: number): readonly number[] {
  const { from, to } = overlapping(text.spans, { start, end });
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/**
 * Indirect speech, and clauses with quoted phrases in them: "X said that …", "…, officials said", "according to
 * X, …", "accused X of …", "urged X to …". Verbs between quotation marks are the quoted person's and left alone.
 */
export function findIndirect(text: QuotedText): readonly DraftQuotation[] {
  const found: DraftQuotation[] = [];
  text.analysis.sentences.forEach((sentence, position) => {
    if (sentence.tokens.length > longest) return;
    const readings = sentence.tokens.flatMap((token, index) => {
      const word = text.words[(text.sentenceStarts[position] ?? 0) + index];
      if (word === undefined || word.span >= 0) return [];
      const according = token.text.toLowerCase() === "according";
      const reading = according ? readAccording(sentence, index) : readVerb(sentence, index);
      return reading === null || reading.confidence < leastConfidence ? [] : [reading];
    });
    for (const reading of readings.map((one) => cutAtNextCue(sentence, one, readings))) {
      const isComma = (at: number) => /^[,;]$/u.test(sentence.tokens[at]!.text);
      const opening = reading.content.first + (isComma(reading.content.first) ? 1 : 0);
      const content = {
        start: sentence.tokens[opening]!.start,
        end: sentence.tokens[reading.content.last]!.end,
      };
      const spans = spansInside(text, content.start, content.end);
      // A quotation that the parse cut is taken whole.
      const start = Math.min(content.start, ...spans.map((span) => text.spans[span]!.start));
      const end = Math.max(content.end, ...spans.map((span) => text.spans[span]!.end));
      const { frame, confidence } = reading;
      found.push({ content: { start, end }, frame, link: "explicit", spans, confidence });
    }
  });
  return found;
}
