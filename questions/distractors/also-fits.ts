import { isRelation } from "../text/tree";
import type { Analysis, Draft, Entity, EntityMention, ItemContext, Sentence } from "../types";

/**
 * Whether the article may say the same of `other` as of the key: joined with it in the evidence ("Ruiz and Patel
 * opened the bridge"), or one the part of the other ("Lyon, France"). Such a distractor could be right too.
 */
export function alsoFits(other: Entity, key: Entity, draft: Draft, context: ItemContext): boolean {
  return (
    isJoined(other, key, draft, context) ||
    isCompared(other, draft, context) ||
    isOtherName(other, key, context) ||
    isPartOrWhole(other, key, context)
  );
}

function isJoined(other: Entity, key: Entity, draft: Draft, { analysis }: ItemContext): boolean {
  const starts = new Set(draft.evidence.map((span) => span.start));
  // "Lee and Patel found …": of two who do things together, the second may have the first one's job too.
  const everywhere = draft.form === "role-to-name" && other.roles.length === 0;
  return analysis.sentences
    .filter((sentence) => everywhere || starts.has(sentence.start))
    .some((sentence) => {
      const firstJoined = (entity: Entity) =>
        entity.mentions
          .filter((mention) => mention.sentence === sentence.index)
          .map((mention) => headOfList(sentence, mention));
      const heads = new Set(firstJoined(key));
      return firstJoined(other).some((head) => heads.has(head));
    });
}

/** "Kcho’s real name is Alexis Machado": one person under two names, which one sentence of the article says. */
function isOtherName(other: Entity, key: Entity, { analysis }: ItemContext): boolean {
  if (other.type !== "person" || key.type !== "person") return false;
  return analysis.sentences.some(({ index, start, end }) => {
    const isIn = ({ mentions }: Entity) =>
      mentions.some(({ sentence, form }) => sentence === index && form === "name");
    return isIn(other) && isIn(key) && OTHER_NAME.test(analysis.article.text.slice(start, end));
  });
}

const OTHER_NAME =
  /\b(?:known as|real name|full name|maiden name|stage name|pen name|nickname|nicknamed|a\.?k\.?a\b|alias|also called|born as)/i;

/** "Brooks, like Swabey, wants to progress": what is said of the one holds for the other too. */
function isCompared(other: Entity, draft: Draft, { analysis }: ItemContext): boolean {
  const starts = new Set(draft.evidence.map((span) => span.start));
  return other.mentions.some(({ sentence, first }) => {
    const { start, tokens } = analysis.sentences[sentence]!;
    const before = tokens
      .slice(Math.max(0, first - 3), first)
      .map(({ text }) => text.toLowerCase());
    return starts.has(start) && before.some((word) => /^(?:like|alongside|besides)$/.test(word));
  });
}

/** The first word of the list that a mention stands in: for "Patel" in "Ruiz and Patel" that is "Ruiz". */
function headOfList(sentence: Sentence, { first, last }: EntityMention): number {
  let at = first;
  while (at <= last && isInside(sentence.tokens[at]?.head ?? -1, first, last)) at++;
  at = Math.min(at, last);
  for (let steps = sentence.tokens.length; steps > 0; steps--) {
    const token = sentence.tokens[at];
    if (token === undefined || !isRelation(token, "conj") || token.head < 0) break;
    at = token.head;
  }
  return at;
}

function isInside(at: number, first: number, last: number): boolean {
  return at >= first && at <= last;
}

function isPartOrWhole(a: Entity, b: Entity, { analysis }: ItemContext): boolean {
  if (a.type === "person" || b.type === "person") return false;
  const text = textOf(analysis);
  const follows = (inner: string, outer: string) =>
    [`${inner}, ${outer}`, `${inner} in ${outer}`, `${inner} in the ${outer}`].some((phrase) =>
      text.includes(phrase),
    );
  return a.aliases.some((left) =>
    b.aliases.some((right) => follows(left, right) || follows(right, left)),
  );
}

const TEXTS = new WeakMap<Analysis, string>();

/** The article's text with single spaces, made once for all the pairs that are looked for in it. */
function textOf(analysis: Analysis): string {
  const text = TEXTS.get(analysis) ?? analysis.article.text.replace(/\s+/g, " ");
  TEXTS.set(analysis, text);
  return text;
}
