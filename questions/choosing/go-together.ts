import type { Draft } from "../types";
import type { Candidate } from "./candidate";
import type { ItemTraces } from "./item-traces";

/** What a reader sees of an item, and what sort of thing its key is. */
export interface TracedItem {
  readonly draft: Pick<Draft, "answerType">;
  readonly traces: ItemTraces;
}

/** A candidate with what a reader sees of it. */
export interface TracedCandidate extends Candidate, TracedItem {
  readonly draft: Draft;
}

/** This many words of a question beside its key are its answer; all of them where it has fewer. */
const TELLING_WORDS = 3;

/**
 * Whether two items may stand in one quiz: they ask about two facts, neither tells the other's key, and no
 * quotation or statement that one asks about is seen in the other.
 */
export function goTogether(a: TracedCandidate, b: TracedCandidate): boolean {
  if (a.item.factId === b.item.factId || a.item.stem === b.item.stem) return false;
  if (a.item.key === b.item.key && hasSameProof(a, b)) return false;
  if (meet(a.traces.stemRuns, b.traces.stemRuns) || meet(a.traces.keyRuns, b.traces.keyRuns))
    return false;
  // "about three words away" and "about three words keep us": whoever has filled one gap has filled the other.
  if (a.traces.filled !== null && a.traces.filled === b.traces.filled) return false;
  if (isAskedIn(a, b) || isAskedIn(b, a)) return false;
  return !givesAway(a, b) && !givesAway(b, a);
}

/** Whether the sentence that proves both is the same one. */
export function hasSameProof(a: Candidate, b: Candidate): boolean {
  return a.item.evidence[0]?.start === b.item.evidence[0]?.start;
}

/** Whether something that `a` shows names the key of `b` beside the words that `b` asks with. */
export function givesAway(a: Pick<TracedItem, "traces">, b: TracedItem): boolean {
  const { keys, asked } = b.traces;
  if (isOneOfTwo(b)) return false;
  const telling = Math.min(TELLING_WORDS, asked.size);
  return a.traces.texts.some(({ words, stems }) => {
    if (!keys.some((key) => words.includes(key))) return false;
    return [...asked].filter((word) => stems.has(word)).length >= telling;
  });
}

/** "True" in a text tells nothing about a statement. */
const isOneOfTwo = ({ draft }: TracedItem) => draft.answerType === "truth";

/** Whether what `a` asks about, a quotation above all, is an option of `b`. */
function isAskedIn(a: TracedCandidate, b: TracedCandidate): boolean {
  return b.draft.answerType !== "sentence" && meet(a.traces.stemRuns, b.traces.optionRuns);
}

/** Whether the key of one, a statement above all, is a wrong option of the other. */
export function isOptionOf(a: TracedCandidate, b: TracedCandidate): boolean {
  return meet(a.traces.keyRuns, b.traces.optionRuns) || meet(b.traces.keyRuns, a.traces.optionRuns);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return true;
  return false;
}
