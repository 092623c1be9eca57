import type { QuotedText, Word } from "./quoted-words";
import { isFiniteVerb, isStatement } from "./quoted-words";
import { reportingParticiples } from "../lexicon/reporting-verbs";
import { frameAround, frameOfChunk, isCueVerb, type Frame } from "./frame";
import { chunkBefore, chunkFrom } from "../text/noun-chunk";
import { isCloser } from "./closer-subject";
import { subjectOf } from "./subject-of";
import type { Sentence } from "../types";

/** How many words a cue may stand before its quotation ("said of the car:"). */
const reach = 16;

/** The words of the quotation's sentence that stand before it, nearest first. */
function wordsBefore(text: QuotedText, first: number): readonly Word[] {
  const { words } = text;
  const region: Word[] = [];
  const paragraph = words[first]?.sentence.paragraph;
  const sentence = words[first]?.sentence.index ?? 0;
  for (let at = first - 1; at >= 0 && region.length < 60; at--) {
    const word = words[at]!;
    if (word.sentence.paragraph !== paragraph) break;
    // A quoted phrase on the way ("promising a “formal update”: “…”") is stepped over, a statement is not.
    if (word.span >= 0 && isStatement(text, word.span)) break;
    if (word.span >= 0) continue;
    if (region.length > 0 && word.sentence !== region.at(-1)!.sentence) break;
    // A splitter may end a sentence at the colon; at any other mark the sentence is over.
    if (word.sentence.index !== sentence && region.length === 0 && word.token.text !== ":") break;
    if (/^[.!?]$/u.test(word.token.text)) break;
    region.push(word);
  }
  return region;
}

/** "Sunak defended it, promising: “…”", where the tree lost the participle: the main verb's subject. */
function mainClauseFrame(sentence: Sentence, cue: number): Frame | null {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const subject = root >= 0 && root < cue ? subjectOf(sentence, root) : null;
  return subject && frameAround(sentence, cue, subject.head, 0.8, { first: 0, last: root });
}

function frameOfCue({ sentence, index }: Word): Frame | null {
  const subject = subjectOf(sentence, index);
  const adjacent = chunkBefore(sentence, index - 1);
  if (subject !== null && subject.head < index && !isCloser(sentence, index, subject, adjacent)) {
    const frame = frameAround(sentence, index, subject.head, 0.96, { first: 0, last: index - 1 });
    const sure = subject.confidence > 0.5 || (adjacent !== null && adjacent.head === subject.head);
    if (frame !== null) return sure ? frame : { ...frame, confidence: 0.8 };
  }
  const { xpos, text } = sentence.tokens[index]!;
  const participle = xpos === "VBG" || reportingParticiples.has(text);
  if (!participle || adjacent?.last === index - 1)
    return frameOfChunk(sentence, index, adjacent, 0.85);
  return mainClauseFrame(sentence, index);
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
    const verbal =
      isCueVerb(word.sentence, word.index) && /^(?:VBD|VBZ|VBP|VBG|VBN)$/u.test(word.token.xpos);
    const misread = distance === 0 && reportingParticiples.has(word.token.text);
    if (verbal || misread) {
      const frame = frameOfCue(word);
      if (frame !== null) return frame;
    }
    if (isFiniteVerb(word.token) && !(colon && distance < 4)) break;
  }
  return accordingFrame(region);
}
