import type { EntityLink } from "../../facts/reading";
import { numberWordValue } from "../../lexicon/number-words";
import {
  ANAPHORIC,
  DEICTIC_TIMES,
  DEMONSTRATIVE,
  isFirstOrSecondPerson,
  POSSESSIVE,
  REFLEXIVE,
  THIRD_PERSON,
} from "../../lexicon/pointing-words";
import { childWith, isRelation, pathToRoot } from "../../text/tree";
import type { Sentence, Token } from "../../types";

/** A link less sure than this leaves a pronoun unresolved, and the words with it unusable. */
export const SURE_LINK = 0.75;

export interface WordingOptions {
  /** Entities that the stem has named already: a pronoun or a short name may stay for them. */
  readonly named?: ReadonlySet<string>;
  /** The entity of the clause's subject, which "his" or "its" may go back to without being named again. */
  readonly subjectId?: string | null;
  /** Possessives that may stay because the subject that they go with stands in the same clause: "its", "their". */
  readonly own?: ReadonlySet<string>;
  /** The words are a whole sentence: "it" and "they" may stay behind the subject that they go back to. */
  readonly standing?: boolean;
  /** Words of the sentence that the question shows and this wording does not: its "it" may go back to them. */
  readonly shown?: ReadonlySet<number>;
}

/** A token as the wording shows it. */
export interface WordedToken {
  readonly text: string;
  /** Whether a pronoun or a short name gave way to the full one. */
  readonly resolved: boolean;
}

/** Where a token is worded: what was named before it, and which words stand beside it. */
export interface TokenContext extends WordingOptions {
  readonly named: ReadonlySet<string>;
  readonly wanted: ReadonlySet<number>;
}

/** One token's text in the wording; null where it points at something unknown. */
export function wordToken(
  sentence: Sentence,
  index: number,
  link: EntityLink | null,
  context: TokenContext,
): WordedToken | null {
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
    return isSaidWhich(sentence, index) ? asIs : null;
  if (DEICTIC_TIMES.has(lower) && link === null) return null;
  if (ANAPHORIC.has(lower) && link === null && !isHarmless(sentence, index)) return null;
  if (link !== null && link.form === "name")
    return wordName(sentence, index, link, context) ?? asIs;
  if (isBareTitle(sentence, index, context.wanted)) return { text: "", resolved: false };
  return asIs;
}

/** "The bank that failed" and "those who stayed" say themselves what they mean; "those" and "that day" point at it. */
function isSaidWhich(sentence: Sentence, index: number): boolean {
  const { text, xpos, upos } = sentence.tokens[index]!;
  if (text.toLowerCase() === "that") return xpos === "WDT";
  return (
    text.toLowerCase() === "those" && upos === "PRON" && childWith(sentence, index, "acl") > index
  );
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
      return next?.text === "far" || next?.text === "-" || xpos === "IN";
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
  context: TokenContext,
): WordedToken | null {
  const token = sentence.tokens[index]!;
  const lower = token.text.toLowerCase();
  const possessive = POSSESSIVE.has(lower) && token.xpos === "PRP$";
  // "On Friday their stocks fell": the subject's own possessor stands outside of the clause.
  const isOfSubject = isRelation(sentence.tokens[token.head], "nsubj");
  if (possessive && !isOfSubject && context.own?.has(lower) && (link?.confidence ?? 0) < SURE_LINK)
    return { text: lower, resolved: false };
  if (link === null || link.confidence < SURE_LINK)
    return followsItsSubject(sentence, index, context.standing ? context.wanted : context.shown)
      ? { text: lower, resolved: false }
      : null;
  if (context.standing && context.named.has(link.entity.id))
    return { text: lower, resolved: false };
  const isOnlyOne = context.named.size === 1 && context.named.has(link.entity.id);
  if (context.subjectId === link.entity.id || isOnlyOne)
    return { text: token.text.toLowerCase(), resolved: false };
  const name = link.entity.name;
  return { text: possessive ? `${name}${name.endsWith("s") ? "’" : "’s"}` : name, resolved: true };
}

/** The nearest word above `index` that has a subject: the verb of its clause; -1 where there is none. */
function clauseOf(sentence: Sentence, index: number): number {
  const above = pathToRoot(sentence, index).slice(1);
  return above.find((at) => childWith(sentence, at, "nsubj") >= 0) ?? -1;
}

/** Whether "it" or "they" comes after a subject of its number among the words: "Developers say that they …". */
function followsItsSubject(
  sentence: Sentence,
  index: number,
  wanted: ReadonlySet<number> = new Set(),
): boolean {
  const lower = sentence.tokens[index]!.text.toLowerCase();
  // "The department gave its own account of it": within one clause "it" is never the subject (binding theory's principle B).
  const clause = POSSESSIVE.has(lower) ? -1 : clauseOf(sentence, index);
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
      token.head !== clause &&
      (number?.test(token.xpos) ?? false),
  );
}

/** A person's short name becomes the full one where the stem has not named them yet; other names stay. */
function wordName(
  sentence: Sentence,
  index: number,
  link: EntityLink,
  context: TokenContext,
): WordedToken | null {
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
