import type { TokenRange } from "../text/noun-phrase";
import type { Sentence } from "../types";
import { hasFiniteVerb } from "./quoted-words";

const edge = /^(?:[,.!?;:—–-]|but|and|however|meanwhile)$/iu;

function trimmed(sentence: Sentence, first: number, last: number): TokenRange | null {
  let [from, to] = [first, last];
  // A dateline ("Washington:") is no part of the statement.
  const colon = sentence.tokens.findIndex(({ text }) => text === ":");
  if (from === 0 && colon > 0 && colon < 4) from = colon + 1;
  while (from <= to && edge.test(sentence.tokens[from]!.text)) from++;
  while (to >= from && edge.test(sentence.tokens[to]!.text)) to--;
  return to >= from ? { first: from, last: to } : null;
}

/**
 * What a comment in the middle or at the end of a sentence comments on: "S, officials said", "X, he said,
 * is Y". `aside` is the comment; the side that holds the sentence's main verb is the content, and only what
 * follows it where it stands inside a clause of its own ("learned that, according to X, S").
 */
export function restOfSentence(sentence: Sentence, aside: TokenRange): TokenRange | null {
  const before = trimmed(sentence, 0, aside.first - 1);
  const after = trimmed(sentence, aside.last + 1, sentence.tokens.length - 1);
  const opener = sentence.tokens[before?.last ?? -1]?.text ?? "";
  if (/^(?:that|because|although|while|where)$/iu.test(opener)) return after;
  if (/^(?:which|who|whom|whose)$/iu.test(opener)) {
    // "which, according to X, the UN has criticised" has a subject of its own; "whom, he says, are lazy" has not.
    const next = sentence.tokens[after?.first ?? -1];
    return next !== undefined && /^(?:DET|NOUN|PROPN|PRON)$/u.test(next.upos) ? after : null;
  }
  const afterIsClause = hasFiniteVerb(sentence, after);
  const opening = sentence.tokens[before?.first ?? -1];
  // "When it opened, she said, the room was cold" and "It is one way, he said, of saving" need both sides.
  const subordinate = opening?.upos === "SCONJ" || opening?.xpos === "WRB";
  const goesOn = /^(?:of|for|than|to)$/iu.test(sentence.tokens[after?.first ?? -1]?.text ?? "");
  const needsBoth = goesOn || (subordinate && afterIsClause);
  if (hasFiniteVerb(sentence, before) && !needsBoth) return before;
  if (before !== null && after !== null && (afterIsClause || goesOn))
    return { first: before.first, last: after.last };
  return afterIsClause ? after : null;
}
