import { fullerMention, type FullerMention } from "../../facts/fuller-mention";
import { type Reading, sentenceOf } from "../../facts/reading";
import { isFirstOrSecondPerson, THIRD_PERSON } from "../../lexicon/pointing-words";
import type { Sentence } from "../../types";
import { uncapitalise } from "./tidy";

/** The words that take the place of "the" and "plan". */
export interface FullerName {
  readonly before: string;
  readonly from: string;
  /** The sentence that calls it so. */
  readonly sentence: number;
}

/**
 * "the government restructuring" and "plan" for a bare "the plan" at `head`, so that a reader of the question alone
 * knows which; null where the article has no fuller name for it or the words hold that name already.
 */
export function wordFuller(
  reading: Reading,
  sentenceIndex: number,
  head: number,
  wanted: ReadonlySet<number>,
): FullerName | null {
  if (!wanted.has(head - 1)) return null;
  const mention = fullerMention(reading, sentenceIndex, head);
  if (mention === null) return null;
  if (mention.sentence === sentenceIndex && wanted.has(mention.head)) return null;
  const home = sentenceOf(reading, mention.sentence);
  const own = sentenceOf(reading, sentenceIndex).tokens[head]!.text;
  const before = textOf(home, mention.before);
  const after = mention.before.length > 0 ? "" : textOf(home, mention.after);
  if (before === null || after === null) return null;
  const isOwned = mention.before.some((at) => home.tokens[at]!.xpos === "POS");
  return {
    before: isOwned ? before : `the ${before}`.trim(),
    from: `${own} ${after}`.trim(),
    sentence: mention.sentence,
  };
}

/** The words as they stand, a capital at the beginning of their sentence apart; null where one of them points elsewhere. */
function textOf(sentence: Sentence, words: FullerMention["before"]): string | null {
  const tokens = words.map((at) => sentence.tokens[at]!);
  const points = ({ text }: { readonly text: string }) =>
    isFirstOrSecondPerson(text) || THIRD_PERSON.has(text.toLowerCase());
  if (tokens.some(points)) return null;
  return tokens
    .map(({ text, end, upos }, i) => {
      const opens = words[i] === 0 && upos !== "PROPN" && !/^\p{Lu}{2}/u.test(text);
      const shown = opens ? uncapitalise(text) : text;
      return `${shown}${tokens[i + 1]?.start === end ? "" : " "}`;
    })
    .join("")
    .trim();
}
