import { isFirstOrSecondPerson } from "../lexicon/pointing-words";
import { LOST_APOSTROPHES } from "../lexicon/lost-apostrophes";
import type { Analysis } from "../types";
import type { DraftQuotation } from "./draft-quotation";

/** Whether the article has no quotation mark at all: text that passed through a plain-text export often loses them. */
export function hasLostMarks({ article }: Analysis): boolean {
  return !/["“”«»‘]/u.test(article.text);
}

/**
 * Whether the content of a frame is somebody's own words, in an article that lost its quotation marks: it follows a colon, or
 * stands before its frame and speaks as "I", "we" or "you", or in contractions.
 */
export function isUnmarkedSpeech({ article, sentences }: Analysis, draft: DraftQuotation): boolean {
  const { content, frame } = draft;
  if (frame === null) return false;
  if (/:\s*$/.test(article.text.slice(0, content.start))) return true;
  const cue = frame.sentence.tokens[frame.cue];
  if (cue === undefined || content.end > cue.start) return false;
  return sentences.some(({ tokens }) =>
    tokens.some(
      ({ start, end, text }) =>
        start >= content.start &&
        end <= content.end &&
        (isFirstOrSecondPerson(text) || LOST_APOSTROPHES.has(text.toLowerCase())),
    ),
  );
}
