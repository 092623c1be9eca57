import type { Span } from "../types";
import { isAbbreviation } from "./abbreviations";

/** Prefixes that keep their hyphen; every other hyphen between letters stands alone, as the treebanks have it. */
const HYPHEN_PREFIX =
  /^(?:anti|co|counter|de|e|eco|ex|extra|hyper|inter|intra|macro|mega|meta|micro|mid|mini|multi|neo|non|over|pan|post|pre|pro|proto|pseudo|quasi|re|semi|socio|sub|super|trans|tri|uber|ultra|un|under|vice|bi|x|cross|wi)$/i;

const CLITIC = /['’`](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)$/u;
const NEGATION = /\p{L}n['’`]t$/iu;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+?(?=[.,;:!?)\]”"’']*$)/u;
const MAIL_ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/u;
/** "BBC.co.uk", "Change.org": a name with its domain is one word. */
const DOMAIN = /^\.(?:com|org|net|gov|edu|info|co\.uk|org\.uk|co|io|tv|uk)(?![\p{L}\d])/u;
/** "5pm", "30GB": a number and its unit are two words; other letters after digits go with them ("4chan"). */
const UNIT =
  /^(?:am|pm|bn|m|mn|tn|k|km|kms|cm|mm|mi|ft|in|kg|kgs|g|mg|lb|lbs|oz|t|ml|l|ha|mph|kph|kmh|km\/h|hz|khz|mhz|ghz|kb|mb|gb|tb|kw|mw|gw|kwh|mwh|v|w|c|f|hr|hrs|h|min|mins|sec|secs|s|yr|yrs|p|x|percent|million|billion|trillion|years?|days?|hours?|minutes?|miles?)$/i;
const LONGEST_ADDRESS = 300;
const LONGEST_JOINED = 20;

/** One token from here on; the alternatives never share a first character run, so scanning is linear. */
const TOKEN =
  /\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\d]))?|['’]\d0s(?![\p{L}\d])|(?:US|AU?|NZ|C|HK)?[$€£¥]|(?:\p{L}\.){2,20}(?!\p{L})|[\p{L}\p{M}]+(?:['’`][\p{L}\p{M}]+)*(?:\d[\p{L}\d]*)?|\.{2,}|…|-{2,}|[!?]{2,4}|./suy;

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

/** Ends of the tokens of a piece of text without white space; `isLast` where the sentence ends with it. */
function tokenEnds(chunk: string, isLast: boolean): number[] {
  const ends: number[] = [];
  let at = addressAt(chunk);
  if (at > 0) ends.push(at);
  while (at < chunk.length) {
    TOKEN.lastIndex = at;
    const word = TOKEN.exec(chunk)?.[0] ?? chunk[at] ?? "";
    let end = at + word.length;
    if (/^\d+$/.test(word)) {
      const letters = /^\p{L}*/u.exec(chunk.slice(end, end + LONGEST_JOINED))?.[0] ?? "";
      if (letters !== "" && !UNIT.test(letters)) end += letters.length;
    }
    if (
      chunk[end] === "." &&
      isAbbreviation(
        word,
        isLast && /^\.[^\p{L}\d]*$/u.test(chunk.slice(end, end + LONGEST_JOINED)),
      )
    )
      end += 1;
    else if (
      chunk[end] === "-" &&
      HYPHEN_PREFIX.test(word) &&
      /^[\p{L}\d]/u.test(chunk.slice(end + 1, end + 2))
    ) {
      TOKEN.lastIndex = end + 1;
      end += 1 + (TOKEN.exec(chunk)?.[0].length ?? 0);
    }
    end += DOMAIN.exec(chunk.slice(end, end + LONGEST_JOINED))?.[0].length ?? 0;
    for (const inner of innerBreaks(chunk.slice(at, end))) ends.push(at + inner);
    ends.push(end);
    at = end;
  }
  return ends;
}

/** The words, numbers and marks of a sentence, split as the English Universal Dependencies treebanks do. */
export function tokensOf(text: string, sentence: Span): Span[] {
  const tokens: Span[] = [];
  const inner = text.slice(sentence.start, sentence.end);
  for (const match of inner.matchAll(/\S+/gu)) {
    let start = sentence.start + match.index;
    const chunkStart = start;
    for (const end of tokenEnds(match[0], match.index + match[0].length === inner.length)) {
      if (chunkStart + end > start) tokens.push({ start, end: chunkStart + end });
      start = chunkStart + end;
    }
  }
  return tokens;
}
