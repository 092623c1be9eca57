import { reportingClass, verbsWithHearer } from "../lexicon/reporting-verbs";
import { childWith } from "../text/tree";
import type { Sentence } from "../types";
import type { Word, QuotedText } from "./quoted-words";
import { isFiniteVerb, isStatement } from "./quoted-words";
import { canSpeak, frameAround, frameOfChunk, isCueVerb, type Frame } from "./frame";
import { chunkBefore, chunkFrom } from "../text/noun-chunk";
import { subjectOf } from "./subject-of";

/** How many words after a quotation may belong to its frame. */
const reach = 40;

/** The words between a quotation and the end of its sentence, or the next quotation. */
function wordsAfter({ words }: QuotedText, last: number): readonly Word[] {
  const region: Word[] = [];
  const paragraph = words[last]?.sentence.paragraph;
  for (let at = last + 1; at < words.length && region.length < reach; at++) {
    const word = words[at]!;
    const begun = region.at(-1);
    if (word.span >= 0 || word.sentence.paragraph !== paragraph) break;
    if (begun !== undefined && word.sentence !== begun.sentence) break;
    if (/^[.!?;]$/u.test(word.token.text)) break;
    if (begun === undefined && /^[,—–-]+$/u.test(word.token.text)) continue;
    region.push(word);
  }
  return region;
}

/** "“…,” said X": the verb comes first. */
function invertedFrame(region: readonly Word[]): Frame | null {
  const [verb, next] = region;
  if (verb === undefined || next === undefined) return null;
  const { sentence, index } = verb;
  if (!isCueVerb(sentence, index) || !/^(?:VBD|VBZ|VBP|VBN)$/u.test(verb.token.xpos)) return null;
  let start = next.index;
  while (sentence.tokens[start]?.upos === "ADV") start++;
  const chunk = chunkFrom(sentence, start);
  if (chunk === null) return null;
  const bounds = { first: chunk.first, last: region.at(-1)!.index };
  const subject = subjectOf(sentence, index);
  const agrees = subject !== null && subject.head >= chunk.first && subject.head <= chunk.last;
  return agrees
    ? frameAround(sentence, index, subject.head, 0.98, bounds)
    : frameOfChunk(sentence, index, chunk, 0.93);
}

/** Position of the verb that the region's first phrase is the subject of, over "…, who …," and "…, 62,". */
function firstMainVerb(region: readonly Word[]): number {
  let relative = false;
  for (let at = 0; at < region.length; at++) {
    const { token } = region[at]!;
    if (/^(?:who|which|that|whose|where)$/iu.test(token.text) && at > 0) relative = true;
    else if (token.text === ",") relative = false;
    else if (!relative && isFiniteVerb(token)) return at;
  }
  return -1;
}

/** Whether the verb can claim what stands before it: "his team found a trace" has an object of its own instead. */
function canFollow(sentence: Sentence, verb: number): boolean {
  const { lemma } = sentence.tokens[verb]!;
  if (/^(?:finding|accusation)$/u.test(reportingClass(lemma) ?? "")) return false;
  const object = childWith(sentence, verb, "obj");
  return object < verb || verbsWithHearer.has(lemma);
}

/** "“…,” X said", "“…,” X, a teacher, told reporters": the source comes first. */
function plainFrame(region: readonly Word[], afterSentenceEnd: boolean): Frame | null {
  const [start] = region;
  const at = firstMainVerb(region);
  const verb = region[at];
  if (start === undefined || verb === undefined || at < 1) return null;
  const { sentence, index } = verb;
  if (!isCueVerb(sentence, index) || !canFollow(sentence, index)) return null;
  const next = sentence.tokens[index + 1];
  // "“Is it?” She said that it was": a new sentence with a statement of its own.
  const ownStatement = sentence.tokens.some(
    ({ head, relation }, child) => head === index && relation === "ccomp" && child > index,
  );
  if (afterSentenceEnd && (ownStatement || /^(?:that|:)$/u.test(next?.text ?? ""))) return null;
  const bounds = { first: start.index, last: index - 1 };
  const subject = subjectOf(sentence, index);
  if (subject !== null && subject.head >= start.index && subject.head < index) {
    const frame = frameAround(sentence, index, subject.head, 0.97, bounds);
    if (frame !== null && frame.source.first - start.index <= 2) return frame;
  }
  const opening = chunkFrom(sentence, start.index);
  const adjacent = chunkBefore(sentence, index - 1);
  if (opening !== null && adjacent?.head === opening.head)
    return frameOfChunk(sentence, index, opening, 0.95);
  const comma = sentence.tokens[(opening?.last ?? index) + 1]?.text === ",";
  return comma ? frameOfChunk(sentence, index, opening, 0.9) : null;
}

/** "“…,” according to X". */
function accordingFrame(region: readonly Word[]): Frame | null {
  const [word, to, next] = region;
  if (word?.token.text.toLowerCase() !== "according" || to?.token.text !== "to" || !next)
    return null;
  const chunk = chunkFrom(word.sentence, next.index);
  return frameOfChunk(word.sentence, word.index, chunk, 0.95);
}

/**
 * The frame that follows a quotation in its sentence: "said X", "X said", "according to X". `last` is the
 * position of the quotation's last word. Null where the words there claim it for nobody.
 */
export function afterFrame(text: QuotedText, span: number): Frame | null {
  const place = text.places[span];
  const quoted = text.spans[span];
  if (!place || !quoted) return null;
  const inner = text.analysis.article.text.slice(quoted.inner.start, quoted.inner.end).trim();
  const region = wordsAfter(text, place.last);
  const inverted = invertedFrame(region);
  if (inverted !== null) return inverted;
  const next = text.words[place.last + 1]?.token.text ?? "";
  if (/^[.!?]$/u.test(next)) return null;
  if (/\.["'’”]*$/u.test(inner)) {
    // After a full stop only "X said." and nothing more is a frame; "X said that …" begins the next statement.
    const frame = plainFrame(region, true);
    return frame !== null && frame.cue === region.at(-1)?.index ? frame : null;
  }
  const apart = /^[,—–-]/u.test(next) || /[,!?…—–-]["'’”]*$/u.test(inner);
  if (!apart && !isStatement(text, span)) return null;
  const frame = accordingFrame(region) ?? plainFrame(region, /[!?]["'’”]*$/u.test(inner));
  return frame !== null && canSpeak(frame.sentence.tokens[frame.head]) ? frame : null;
}
