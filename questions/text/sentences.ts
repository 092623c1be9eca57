import type { Span } from "../types";
import { stopIsInside } from "./abbreviations";
import { cutLongSentence } from "./cut-long-sentence";
import { trimmedSpan } from "./paragraphs";

/** A possible end: stops, marks that close over them, white space, and what opens the next sentence. */
const CANDIDATE =
  /([.!?…]{1,12})(["”’'»)\]]{0,4})(\s+)(?=["“‘'«([]{0,3}[\p{Lu}\p{N}]|["“«]|[-–—•*]\s)/gu;

const REPORTING =
  /^(?:\p{L}[\p{L}.'’-]*\s+){0,4}?(?:said|says|say|asked|asks|added|adds|told|tells|wrote|writes|replied|replies|exclaimed|shouted|cried|recalled|wondered|joked|warned|declared|answered|insisted|tweeted|demanded|continued|explained|argued|quipped|laughed|yelled)\b/u;

const NAMES_WITH_A_MARK = /(?:Yahoo|Jeopardy|Yum|Wham|Oklahoma)!$/;

const LOOK_BACK = 40;
const LOOK_AHEAD = 80;

/** Whether the text up to `stop` with what follows is one sentence still. */
function goesOn(text: string, sentenceStart: number, stop: RegExpExecArray): boolean {
  const [, marks = "", closers = "", space = ""] = stop;
  const at = stop.index;
  const next = text.slice(at + marks.length + closers.length + space.length).slice(0, LOOK_AHEAD);
  const before = text.slice(Math.max(sentenceStart, at - LOOK_BACK), at);
  const [, previous = "", word = ""] =
    /(?:^|(\S+)\s+)["“‘'«([]*([^\s"“‘(«[]*)$/u.exec(before) ?? [];
  if (marks === "." && closers === "") {
    const nextWord = /^["“‘'«([]*([\p{L}\p{N}'’]*)/u.exec(next)?.[1] ?? "";
    // "1. Peel the orange": the number of a list item.
    if (/^\d{1,3}$/.test(text.slice(sentenceStart, at))) return true;
    return stopIsInside(previous, word.replace(/^.*[-–—/]/u, ""), nextWord);
  }
  if (NAMES_WITH_A_MARK.test(before + marks)) return true;
  // “Really?” Witkoff asked.
  return /[!?…]|\.{2,}/.test(marks) && /["”’'»]/.test(closers) && REPORTING.test(next);
}

/** The sentences of one paragraph, in order, endless ones cut; white space between them belongs to none. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const inner = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const span = trimmedSpan(text, { start: paragraph.start + start, end: paragraph.start + end });
    if (span) sentences.push(...cutLongSentence(text, span));
  };
  for (const stop of inner.matchAll(CANDIDATE)) {
    if (goesOn(inner, start, stop)) continue;
    push(stop.index + (stop[1] ?? "").length + (stop[2] ?? "").length);
    start = stop.index + stop[0].length;
  }
  push(inner.length);
  return sentences;
}
