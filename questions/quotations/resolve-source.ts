import type { EntityIndex, Reference } from "../entities/entity-index";
import { childrenOf, isRelation } from "../text/tree";
import type { Analysis, QuotationSource } from "../types";
import type { Frame } from "./frame";
import { lastSpeaker, speakingBody } from "./speaking-body";

/** Below this a pronoun or description is left as it stands. */
const surelyLinked = 0.6;

/** A source with how sure its name is. */
export interface ResolvedSource {
  readonly source: QuotationSource;
  readonly confidence: number;
}

const pluralPronoun = /^(?:they|he|she|it)$/iu;

/** "Lavrov and Rubio", "Senators Harris, Durbin and Booker": several people said it together. */
function isSeveral({ sentence, head, source }: Frame): boolean {
  return sentence.tokens.some((token, at) => {
    if (!isRelation(token, "conj") || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return false;
    const first = sentence.tokens[token.head];
    if (token.head === head) return at <= source.last + 3;
    const named = first?.head === head && isRelation(first, "appos", "flat", "nmod:desc");
    return named && first.upos === "PROPN" && token.upos === "PROPN";
  });
}

/** "One of the team, Ross Anderson,": the name beside a role is whom the quotation belongs to. */
function nameBeside(frame: Frame, index: EntityIndex): Reference | null {
  const { sentence, head } = frame;
  const token = sentence.tokens[head];
  if (isRelation(token, "appos")) {
    // "Geert Wilders, the politician, who said …": the apposition goes back to its name.
    const above = index.at(sentence.index, token?.head ?? -1);
    return above?.entity.type === "person" && above.mention.form === "name" ? above : null;
  }
  if (index.at(sentence.index, head)?.mention.form === "name") return null;
  for (const child of childrenOf(sentence, head)) {
    if (!isRelation(sentence.tokens[child], "appos") || child < frame.source.last) continue;
    const reference = index.at(sentence.index, child);
    if (reference?.entity.type === "person" && reference.mention.form === "name") return reference;
  }
  return null;
}

function takenOver(frame: Frame, earlier: readonly Frame[], index: EntityIndex): Frame | null {
  const personal = /^(?:he|she)$/iu.test(frame.sentence.tokens[frame.head]?.text ?? "");
  return personal ? lastSpeaker(frame, earlier, index) : speakingBody(frame, earlier, index);
}

/**
 * Looks up who a frame's source is. The name is the fullest that the article gives, or the phrase itself.
 * `earlier` are the frames before this one, nearest first: a pronoun that nothing else settles goes back to who
 * spoke last. A pronoun that stays in doubt keeps itself as its name and has no entity.
 */
export function resolveSource(
  analysis: Analysis,
  frame: Frame,
  index: EntityIndex,
  earlier: readonly Frame[],
): ResolvedSource {
  const { text } = analysis.article;
  const { sentence, source, head } = frame;
  const place = (first: number, last: number) => {
    const start = sentence.tokens[first]!.start;
    const end = sentence.tokens[last]!.end;
    return { start, end, quote: text.slice(start, end) };
  };
  const phrase = place(source.first, source.last);
  const plain = phrase.quote.replace(/\s+/gu, " ");
  const beside = nameBeside(frame, index);
  const reference = beside ?? index.within(sentence.index, source.first, source.last, head);
  const pronoun =
    sentence.tokens[head]?.upos === "PRON" && pluralPronoun.test(sentence.tokens[head]?.text ?? "");
  if (isSeveral(frame))
    return { source: { ...phrase, name: plain, entityId: null }, confidence: 0.9 };
  if (reference !== null && (!pronoun || reference.mention.confidence >= surelyLinked)) {
    const { entity, mention } = reference;
    const where = beside === null ? phrase : place(mention.first, mention.last);
    const sure = mention.form === "name" ? 1 : mention.confidence;
    return { source: { ...where, name: entity.name, entityId: entity.id }, confidence: sure };
  }
  const taken = pronoun ? takenOver(frame, earlier, index) : null;
  if (taken !== null) {
    const { source: other } = resolveSource(
      analysis,
      taken,
      index,
      earlier.slice(earlier.indexOf(taken) + 1),
    );
    return { source: { ...phrase, name: other.name, entityId: other.entityId }, confidence: 0.7 };
  }
  return { source: { ...phrase, name: plain, entityId: null }, confidence: pronoun ? 0.3 : 0.95 };
}
