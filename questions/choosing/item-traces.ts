import { GAP, withoutInstruction } from "../text/gap";
import { allWordsOf, wordsOf } from "../text/words";
import type { Draft, Item } from "../types";

/** So many words in a row are the same quotation or statement, not chance. */
const RUN = 5;
/** Outside quotation marks a run of function words is everybody's. */
const FEWEST_CONTENT_WORDS = 3;

/** What a reader of the quiz sees of one item, prepared for comparing it with the others. */
export interface ItemTraces {
  /** Texts that can tell a fact: the stem, the stem with its answer, options of more than a name. */
  readonly texts: readonly TracedText[];
  /** The key in words, and for a person the surname alone: seeing any of them is seeing the key. */
  readonly keys: readonly string[];
  /** Stems of the words that the item asks with. */
  readonly asked: ReadonlySet<string>;
  readonly stemRuns: ReadonlySet<string>;
  readonly keyRuns: ReadonlySet<string>;
  /** Runs of words in any option, the key's too. */
  readonly optionRuns: ReadonlySet<string>;
  /** What stands in the gap of a stem with the word behind it, "three words"; null for a stem without a gap. */
  readonly filled: string | null;
  /** The options as a set, in one string. */
  readonly optionSet: string;
}

interface TracedText {
  /** The words between single spaces, with one at each end. */
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

/** An item with what sort of thing its key is. */
interface TraceableItem {
  readonly item: Item;
  readonly draft: Pick<Draft, "answerType">;
}

/** Prepares the traces of an item; linear in its length. */
export function tracesOf({ item, draft }: TraceableItem): ItemTraces {
  const long = item.options.filter(({ text }) => allWordsOf(text).length >= RUN);
  const surname = draft.answerType === "person" ? allWordsOf(item.key).at(-1) : undefined;
  const stem = withoutInstruction(item.stem);
  return {
    texts: [stem, `${stem} ${item.key}`, ...long.map(({ text }) => text)].map(traced),
    keys: [spaced(item.key.replace(/^(?:the|an?) /i, "")), ...(surname ? [` ${surname} `] : [])],
    asked: new Set(wordsOf(stem).map(stemOf)),
    stemRuns: new Set(runsOf(stem)),
    keyRuns: new Set(runsOf(item.key)),
    optionRuns: new Set(item.options.flatMap(({ text }) => runsOf(text))),
    filled: filledOf(stem, item.key),
    optionSet: item.options
      .map(({ text }) => spaced(text))
      .toSorted()
      .join("|"),
  };
}

function filledOf(stem: string, key: string): string | null {
  const [next] = allWordsOf(stem.split(GAP)[1] ?? "");
  return next === undefined ? null : `${key} ${next}`.toLowerCase();
}

function traced(text: string): TracedText {
  return { words: spaced(text), stems: new Set(wordsOf(text).map(stemOf)) };
}

const spaced = (text: string) => ` ${allWordsOf(text).join(" ")} `;

/** A word without its ending, so that "hosted" and "host" are one. */
function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|e|s)$/, "");
}

function runsOf(text: string): string[] {
  const quoted = [...text.matchAll(/“([^”]+)”/g)].flatMap(([, words = ""]) => runs(words));
  const said = runs(text).filter((run) => wordsOf(run).length >= FEWEST_CONTENT_WORDS);
  return [...quoted, ...said];
}

/** Every five words in a row. */
function runs(text: string): string[] {
  const words = allWordsOf(text);
  const starts = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => at);
  return starts.map((at) => words.slice(at, at + RUN).join(" "));
}
