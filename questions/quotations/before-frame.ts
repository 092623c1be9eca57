import type { QuotedText, Word } from "./quoted-words";
import { isFiniteVerb } from "./quoted-words";
import { frameAround, frameOfChunk, isCueVerb, type Frame } from "./frame";
import { chunkBefore, chunkFrom } from "./noun-chunk";
import { subjectOf } from "./subject-of";

/** How many words a cue may stand before its quotation ("said of the car:"). */
const reach = 16;

/** The words of the quotation's sentence that stand before it, nearest first. */
function wordsBefore({ words }: QuotedText, first: number): readonly Word[] {
  const region: Word[] = [];
  const paragraph = words[first]?.sentence.paragraph;
  const sentence = words[first]?.sentence.index ?? 0;
  for (let at = first - 1; at >= 0 && region.length < 60; at--) {
    const word = words[at]!;
    if (word.span >= 0 || word.sentence.paragraph !== paragraph) break;
    if (region.length > 0 && word.sentence !== region.at(-1)!.sentence) break;
    // A splitter may end a sentence at the colon; at any other mark the sentence is over.
    if (word.sentence.index !== sentence && region.length === 0 && word.token.text !== ":") break;
    if (/^[.!?]$/u.test(word.token.text)) break;
    region.push(word);
  }
  return region;
}

function frameOfCue({ sentence, index }: Word): Frame | null {
  const subject = subjectOf(sentence, index);
  const adjacent = chunkBefore(sentence, index - 1);
  if (subject !== null && subject.head < index) {
    const frame = frameAround(sentence, index, subject.head, 0.96, { first: 0, last: index - 1 });
    const sure = subject.confidence > 0.5 || (adjacent !== null && adjacent.head === subject.head);
    if (frame !== null) return sure ? frame : { ...frame, confidence: 0.8 };
  }
  return sentence.tokens[index]!.xpos === "VBG"
    ? null
    : frameOfChunk(sentence, index, adjacent, 0.85);
}

/** "According to X, “…”", anywhere in the words before. */
function accordingFrame(region: readonly Word[]): Frame | null {
  const word = region.find(({ token }) => token.text.toLowerCase() === "according");
  if (word?.sentence.tokens[word.index + 1]?.text !== "to") return null;
  return frameOfChunk(word.sentence, word.index, chunkFrom(word.sentence, word.index + 2), 0.93);
}

/**
 * The frame that leads up to a quotation: "X said: “…”", "X told CNN, “…”", "…, stating, “…”". Null where a
 * clause of its own stands between the nearest verb of reporting and the quotation.
 */
export function beforeFrame(text: QuotedText, span: number): Frame | null {
  const place = text.places[span];
  if (!place) return null;
  const region = wordsBefore(text, place.first);
  const colon = region[0]?.token.text === ":";
  for (const [distance, word] of region.slice(0, reach).entries()) {
    if (
      isCueVerb(word.sentence, word.index) &&
      /^(?:VBD|VBZ|VBP|VBG|VBN)$/u.test(word.token.xpos)
    ) {
      const frame = frameOfCue(word);
      if (frame !== null) return frame;
    }
    if (isFiniteVerb(word.token) && !(colon && distance < 4)) break;
  }
  return accordingFrame(region);
}
