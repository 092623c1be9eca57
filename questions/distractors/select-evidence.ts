import { evidenceSpan } from "../text/evidence";
import { wordsOf } from "../text/words";
import type { Distractor, Draft, ItemContext } from "../types";

const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

/**
 * The select-the-evidence form of a draft that one sentence proves: "Which sentence shows who hosted the
 * summit?" with other sentences of the article that touch on the same things. Null where the draft needs more
 * than one sentence or has no embedded question.
 */
export function asSelectEvidence(draft: Draft, { analysis }: ItemContext): Draft | null {
  const proof = draft.evidence[0];
  if (draft.embedded === null || proof === undefined || draft.evidence.length !== 1) return null;
  if (!hasGoodLength(proof.quote)) return null;
  const stemWords = new Set(wordsOf(draft.stem));
  const keyWords = new Set(wordsOf(draft.key));
  const others = analysis.sentences
    .map((sentence) => evidenceSpan(analysis.article.text, sentence))
    .filter(({ start, quote }) => start !== proof.start && hasGoodLength(quote))
    .map((span) => {
      const words = wordsOf(span.quote);
      return {
        span,
        touches: new Set(words.filter((word) => stemWords.has(word))).size,
        holdsKey: words.some((word) => keyWords.has(word)),
      };
    })
    .filter(({ touches, holdsKey }) => touches > 0 && !(holdsKey && touches > 1))
    .toSorted((a, b) => b.touches - a.touches);
  return {
    ...draft,
    type: "select-evidence",
    form: "select-evidence",
    stem: `Which sentence shows ${draft.embedded}?`,
    key: proof.quote.replace(/\s+/g, " "),
    answerType: "sentence",
    keySpan: proof,
    why: `This sentence tells you: ${draft.key}.`,
    statement: null,
    distractors: others.slice(0, 5).map(({ span }) => sentenceDistractor(span)),
  };
}

function sentenceDistractor(span: Distractor["evidence"] & object): Distractor {
  return {
    text: span.quote.replace(/\s+/g, " "),
    origin: "other-sentence",
    why: "This sentence is about the same things, but does not answer the question.",
    evidence: span,
  };
}

function hasGoodLength(sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}
