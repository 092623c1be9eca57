import { isRelation, subtreeOf } from "../../text/tree";
import type { Quotation, Sentence, Span, Token } from "../../types";
import { type Reading, sentenceOf } from "../../facts/reading";
import { type Wording, wordTokens } from "./phrase";
import { pointsOutside } from "./points-outside";

export interface ContentClause extends Wording {
  /** The least sure arc in it, 0 to 1. */
  readonly confidence: number;
}

/**
 * The content of an indirect quotation as a finite clause without its "that", worded to stand alone; a pronoun
 * for the source itself stays. Null where the content is no whole clause of one sentence, or can't be resolved.
 */
export function contentClause(
  reading: Reading,
  quotation: Quotation,
  sourceId: string,
): ContentClause | null {
  const home = reading.analysis.sentences.find(
    (sentence) =>
      sentence.start <= quotation.content.start && quotation.content.end <= sentence.end,
  );
  return home === undefined ? null : wordClause(reading, home.index, quotation.content, sourceId);
}

/**
 * The sentences of a direct quotation that can be told in the third person as they stand: no "I", "we" or "you",
 * no question, nobody unnamed. "Fish farming is possible in Africa".
 */
export function toldClauses(
  reading: Reading,
  { content }: Quotation,
  sourceId: string,
): ContentClause[] {
  return reading.analysis.sentences.flatMap(({ index, start, end }) => {
    const part = { start: Math.max(start, content.start), end: Math.min(end, content.end) };
    if (part.start >= part.end) return [];
    if (/[?!…]|\.\.\./.test(reading.analysis.article.text.slice(part.start, part.end))) return [];
    if (pointsOutside(reading.analysis, part)) return [];
    const clause = wordClause(reading, index, part, sourceId, true);
    return clause === null ? [] : [clause];
  });
}

function wordClause(
  reading: Reading,
  index: number,
  span: Span,
  sourceId: string,
  spoken = false,
): ContentClause | null {
  const sentence = sentenceOf(reading, index);
  const inside = sentence.tokens.flatMap((token, at) =>
    span.start <= token.start && token.end <= span.end ? [at] : [],
  );
  const head = inside.find(
    (at) =>
      !inside.includes(sentence.tokens[at]!.head) &&
      !isRelation(sentence.tokens[at], "punct", "mark"),
  );
  if (head === undefined || !isFiniteClause(sentence.tokens, inside, head)) return null;
  const remarks = new Set(
    inside
      .filter((at) => !spoken && isRemark(sentence, at))
      .flatMap((at) => subtreeOf(sentence, at)),
  );
  const words = inside.filter((at) => !isThat(sentence.tokens, at, head) && !remarks.has(at));
  while (/^[,;:.!?”"]$/.test(sentence.tokens[words.at(-1) ?? -1]?.text ?? "")) words.pop();
  while (isOpener(sentence.tokens[words[0] ?? -1])) words.shift();
  const wording = wordTokens(reading, index, words, {
    subjectId: sourceId,
    named: new Set([sourceId]),
  });
  if (wording === null || wording.text.split(" ").length < 4) return null;
  if (isCutOff(sentence, words, head)) return null;
  return { ...wording, confidence: sentence.tokens[head]!.confidence };
}

/** "In the long interview he gave, published in 2010": an opening phrase that lost what it opened. */
function isCutOff({ tokens }: Sentence, words: readonly number[], head: number): boolean {
  if (tokens[words[0] ?? -1]?.upos !== "ADP") return false;
  const subject = words.find(
    (at) => tokens[at]!.head === head && isRelation(tokens[at], "nsubj", "expl"),
  );
  const opens = words.findIndex((at) => tokens[at]!.text === ",");
  return opens < 0 || subject === undefined || subject < words[opens]!;
}

/** "But", "Well," and quotation marks before the clause itself. */
function isOpener(token: Token | undefined): boolean {
  return isRelation(token, "cc", "discourse", "punct");
}

/** "…, underscoring the intensity of the war" is the reporter's remark, not what the source said. */
function isRemark(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  return (
    token.xpos === "VBG" &&
    isRelation(token, "advcl", "acl", "parataxis") &&
    sentence.tokens[at - 1]?.text === ","
  );
}

function isFiniteClause(
  tokens: readonly Token[],
  inside: readonly number[],
  head: number,
): boolean {
  const children = inside.filter((at) => tokens[at]!.head === head);
  const hasSubject = children.some((at) => isRelation(tokens[at], "nsubj", "expl"));
  const verbs = [head, ...children.filter((at) => isRelation(tokens[at], "aux", "cop"))];
  return hasSubject && verbs.some((at) => /^(VBD|VBZ|VBP|MD)$/.test(tokens[at]!.xpos));
}

function isThat(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]!;
  return token.head === head && isRelation(token, "mark") && token.text.toLowerCase() === "that";
}
