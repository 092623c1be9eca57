import { isRelation, subtreeOf } from "../../text/tree";
import type { Quotation, Sentence } from "../../types";
import { type Reading, sentenceOf } from "../../facts/reading";
import { type Wording, wordTokens } from "./phrase";

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
  if (home === undefined) return null;
  const sentence = sentenceOf(reading, home.index);
  const inside = sentence.tokens
    .map((_, index) => index)
    .filter((index) => {
      const token = sentence.tokens[index]!;
      return quotation.content.start <= token.start && token.end <= quotation.content.end;
    });
  const head = inside.find(
    (at) =>
      !inside.includes(sentence.tokens[at]!.head) &&
      !isRelation(sentence.tokens[at], "punct", "mark"),
  );
  if (head === undefined || !isFiniteClause(sentence.tokens, inside, head)) return null;
  const remarks = new Set(
    inside.filter((at) => isRemark(sentence, at)).flatMap((at) => subtreeOf(sentence, at)),
  );
  const words = inside.filter((at) => !isThat(sentence.tokens, at, head) && !remarks.has(at));
  while (/^[,;:.!?”"]$/.test(sentence.tokens[words.at(-1) ?? -1]?.text ?? "")) words.pop();
  const wording = wordTokens(reading, home.index, words, {
    subjectId: sourceId,
    named: new Set([sourceId]),
  });
  if (wording === null || wording.text.split(" ").length < 4) return null;
  return { ...wording, confidence: sentence.tokens[head]!.confidence };
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

type Tokens = Parameters<typeof isRelation>[0][];

function isFiniteClause(
  tokens: readonly Tokens[number][],
  inside: readonly number[],
  head: number,
): boolean {
  const children = inside.filter((at) => tokens[at]!.head === head);
  const hasSubject = children.some((at) => isRelation(tokens[at], "nsubj", "expl"));
  const verbs = [head, ...children.filter((at) => isRelation(tokens[at], "aux", "cop"))];
  return hasSubject && verbs.some((at) => /^(VBD|VBZ|VBP|MD)$/.test(tokens[at]!.xpos));
}

function isThat(tokens: readonly Tokens[number][], at: number, head: number): boolean {
  const token = tokens[at]!;
  return token.head === head && isRelation(token, "mark") && token.text.toLowerCase() === "that";
}
