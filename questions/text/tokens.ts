import type { Span } from "../types";
import { isAbbreviation } from "./abbreviations";

/** Prefixes that keep their hyphen; every other hyphen between letters stands alone, as the treebanks have it. */
const HYPHEN_PREFIX =
  /^(?:anti|co|counter|de|e|eco|ex|extra|hyper|inter|intra|macro|mega|meta|micro|mid|mini|multi|neo|non|over|pan|post|pre|pro|proto|pseudo|quasi|re|semi|socio|sub|super|trans|tri|uber|ultra|un|under|vice|bi|x)$/i;

const CLITIC = /['’`](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)$/u;
const NEGATION = /\p{L}n['’`]t$/iu;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+?(?=[.,;:!?)\]”"’']*$)/u;
const MAIL_ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/u;
const LONGEST_ADDRESS = 300;

/** One token from here on; the alternatives never share a first character run, so scanning is linear. */
const TOKEN =
  /\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\d]))?|['’]\d0s(?![\p{L}\d])|(?:US|AU?|NZ|C|HK)?[$€£¥]|(?:\p{L}\.){2,20}(?!\p{L})|[\p{L}\p{M}]+(?:['’`][\p{L}\p{M}]+)*|\.{2,}|…|-{2,}|[!?]{2,4}|./suy;

/** Positions, within `word`, where it falls apart: can|not, do|n't, Trump|'s. */
function innerBreaks(word: string): number[] {
  if (/^cannot$/i.test(word)) return [3];
  if (/^(?:gonna|gotta|wanna)$/i.test(word)) return [3];
  if (NEGATION.test(word)) return [word.length - 3];
  const clitic = CLITIC.exec(word);
  return clitic && clitic.index > 0 ? [clitic.index] : [];
}

function addressAt(chunk: string): number {
  if (chunk.length > LONGEST_ADDRESS) return 0;
  return (WEB_ADDRESS.exec(chunk) ?? MAIL_ADDRESS.exec(chunk))?.[0].length ?? 0;
}

/** Ends of the tokens of a piece of text without white space. */
function tokenEnds(chunk: string): number[] {
  const ends: number[] = [];
  let at = addressAt(chunk);
  if (at > 0) ends.push(at);
  while (at < chunk.length) {
    TOKEN.lastIndex = at;
    const word = TOKEN.exec(chunk)?.[0] ?? chunk[at] ?? "";
    let end = at + word.length;
    if (chunk[end] === "." && isAbbreviation(word)) end += 1;
    else if (
      chunk[end] === "-" &&
      HYPHEN_PREFIX.test(word) &&
      /^\p{L}|^\d\ds/u.test(chunk.slice(end + 1, end + 4))
    ) {
      TOKEN.lastIndex = end + 1;
      end += 1 + (TOKEN.exec(chunk)?.[0].length ?? 0);
    }
    for (const inner of innerBreaks(chunk.slice(at, end))) ends.push(at + inner);
    ends.push(end);
    at = end;
  }
  return ends;
}

/** The words, numbers and marks of a sentence, split as the English Universal Dependencies treebanks do. */
export function tokensOf(text: string, sentence: Span): Span[] {
  const tokens: Span[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)) {
    let start = sentence.start + match.index;
    const chunkStart = start;
    for (const end of tokenEnds(match[0])) {
      if (chunkStart + end > start) tokens.push({ start, end: chunkStart + end });
      start = chunkStart + end;
    }
  }
  return tokens;
}
