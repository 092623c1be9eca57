import { reportingClass, verbsForDirectOnly } from "../lexicon/reporting-verbs";
import { chunkBefore, chunkFrom } from "../text/noun-chunk";
import type { TokenRange } from "../text/noun-phrase";
import { childrenOf, isRelation } from "../text/tree";
import type { Sentence } from "../types";
import { canClaim } from "./can-claim";
import { isCloser } from "./closer-subject";
import { accordingClause, commentedClause } from "./comment-clauses";
import {
  accusationAfter,
  appealAfter,
  clauseAfter,
  nounAfter,
  promiseAfter,
  thatClause,
} from "./content-ranges";
import { frameAround, frameOfChunk, isCueVerb, type Frame } from "./frame";
import { isAsserted } from "./is-asserted";
import { restOfSentence } from "./rest-of-sentence";
import { subjectOf } from "./subject-of";

/** A frame of indirect speech and what it reports. */
export interface Reading {
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

/** What this verb reports and for whom; null where it claims nothing for anybody. */
export function readVerb(sentence: Sentence, verb: number): Reading | null {
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

/** What "according to X" at this word goes with; null for other uses of the word. */
export function readAccording(sentence: Sentence, at: number): Reading | null {
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
