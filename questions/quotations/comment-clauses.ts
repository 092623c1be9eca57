import { nounType } from "../lexicon/noun-types";
import { CALENDAR_WORDS } from "../lexicon/organization-words";
import { verbsWithHearer } from "../lexicon/reporting-verbs";
import type { TokenRange } from "../text/noun-phrase";
import { childrenOf, isRelation, subtreeOf } from "../text/tree";
import type { Sentence } from "../types";
import { restOfSentence } from "./rest-of-sentence";

const isComma = (sentence: Sentence, at: number) =>
  /^(?:[,—–-]|--)$/u.test(sentence.tokens[at]?.text ?? "");
const isEnd = (sentence: Sentence, at: number) =>
  at >= sentence.tokens.length || /^[.!?;]$/u.test(sentence.tokens[at]?.text ?? "");

function hasCompletion(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some(
    (child) => child > verb && isRelation(sentence.tokens[child], "ccomp", "xcomp", "obj"),
  );
}

/** The words of the comment around its verb: from a comma to the next comma or the sentence's end. */
function asideAround(sentence: Sentence, verb: number, source: TokenRange): TokenRange | null {
  let first = Math.min(verb, source.first);
  let last = Math.max(verb, source.last);
  if (first > 0 && /^as$/iu.test(sentence.tokens[first - 1]!.text)) first--;
  while (!isEnd(sentence, last + 1) && !isComma(sentence, last + 1) && last - verb < 8) last++;
  const opened = first === 0 || isComma(sentence, first - 1);
  const closed = isEnd(sentence, last + 1) || isComma(sentence, last + 1);
  if (!opened || !closed || (first === 0 && !isComma(sentence, last + 1))) return null;
  return { first, last };
}

/** ", officials confirmed on Sunday,": nothing after the verb but when and where. */
function isBareComment(sentence: Sentence, verb: number, aside: TokenRange): boolean {
  if (aside.first === 0) return false;
  const rest = sentence.tokens.slice(verb + 1, aside.last + 1);
  if (rest.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD|VB)$/u.test(xpos))) return false;
  if (rest[0]?.xpos.startsWith("W") === true) return false;
  const told = verbsWithHearer.has(sentence.tokens[verb]!.lemma);
  if (told && rest[0] !== undefined && /^(?:PROPN|NOUN|PRON)$/u.test(rest[0].upos)) return true;
  const [next] = rest;
  if (next === undefined) return true;
  const isTime = CALENDAR_WORDS.has(next.text) || nounType(next.lemma.toLowerCase()) === "time";
  return isTime || (/^(?:ADP|ADV)$/u.test(next.upos) && next.text.toLowerCase() !== "that");
}

/**
 * "The bridge will close, officials said on Sunday.", "Drones, he said, are …", "As Flynn put it, …": a verb of
 * reporting and its source between commas. Returns what they comment on.
 */
export function commentedClause(
  sentence: Sentence,
  verb: number,
  source: TokenRange,
): TokenRange | null {
  const token = sentence.tokens[verb]!;
  if (!/^(?:VBD|VBZ|VBP|VBN)$/u.test(token.xpos)) return null;
  const marked = /^as$/iu.test(sentence.tokens[Math.min(verb, source.first) - 1]?.text ?? "");
  const ahead = childrenOf(sentence, verb).find(
    (child) => child < source.first && isRelation(sentence.tokens[child], "ccomp", "parataxis"),
  );
  const aside = asideAround(sentence, verb, source);
  if (aside !== null && isBareComment(sentence, verb, aside))
    return restOfSentence(sentence, aside);
  if (hasCompletion(sentence, verb) && !(marked && token.lemma === "put")) return null;
  if (aside !== null && marked) return restOfSentence(sentence, aside);
  if (ahead === undefined) return null;
  const below = subtreeOf(sentence, ahead);
  const range = { first: below[0] ?? ahead, last: below.at(-1) ?? ahead };
  return range.last < source.first ? range : null;
}

/** The words of "according to X" as one aside, with what they comment on. */
export function accordingClause(
  sentence: Sentence,
  according: number,
  source: TokenRange,
): TokenRange | null {
  let { last } = source;
  let first = according;
  // An apposition of the source belongs to the aside: "According to Ana Ruiz, the mayor, …".
  const below = subtreeOf(sentence, source.last).at(-1) ?? last;
  if (below > last && below - last < 12 && isComma(sentence, below + 1)) last = below;
  while (first > 0 && isComma(sentence, first - 1)) first--;
  return restOfSentence(sentence, { first, last });
}
