import type { EntityIndex } from "../entities/entity-index";
import { nounType } from "../lexicon/noun-types";
import { isRelation } from "../text/tree";
import type { Analysis, QuotationSource } from "../types";
import type { Frame } from "./frame";
import { nameBeside, referenceOf } from "./frame-reference";
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

function takenOver(
  analysis: Analysis,
  frame: Frame,
  earlier: readonly Frame[],
  index: EntityIndex,
): Frame | null {
  const personal = /^(?:he|she)$/iu.test(frame.sentence.tokens[frame.head]?.text ?? "");
  return personal
    ? lastSpeaker(frame, earlier, index)
    : speakingBody(analysis, frame, earlier, index);
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
  const reference = beside ?? referenceOf(frame, index);
  const pronoun =
    sentence.tokens[head]?.upos === "PRON" && pluralPronoun.test(sentence.tokens[head]?.text ?? "");
  if (isSeveral(frame))
    return { source: { ...phrase, name: plain, entityId: null }, confidence: 0.9 };
  // "Paul Farmer, the head of it, and Jenny Edwards, say": the verb tells of more people than the tree.
  const single =
    sentence.tokens[head]?.xpos === "NNP" && sentence.tokens[frame.cue]?.xpos === "VBP";
  if (single && index.at(sentence.index, head)?.entity.type === "person") {
    const comma = sentence.tokens[frame.cue - 1]?.text === ",";
    const all = frame.cue > head ? place(source.first, frame.cue - (comma ? 2 : 1)) : phrase;
    const name = all.quote.replace(/\s+/gu, " ");
    return { source: { ...all, name, entityId: null }, confidence: 0.4 };
  }
  if (reference !== null && (!pronoun || reference.mention.confidence >= surelyLinked)) {
    const { entity, mention } = reference;
    const where = beside === null ? phrase : place(mention.first, mention.last);
    const sure = mention.form === "name" ? 1 : mention.confidence;
    // "Government" alone names nobody: "the Russian Government" does.
    const generic = entity.type !== "person" && nounType(entity.name.toLowerCase()) !== null;
    // "Charles" is less than "Prince Charles" where the article has no fuller name.
    const titled = beside === null && !entity.name.includes(" ") && /^\p{Lu}.* /u.test(plain);
    const name = mention.form === "name" && (generic || titled) ? plain : entity.name;
    return { source: { ...where, name, entityId: entity.id }, confidence: sure };
  }
  const taken = pronoun ? takenOver(analysis, frame, earlier, index) : null;
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
