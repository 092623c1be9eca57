import { givesAway } from "../choosing/go-together";
import { tracesOf } from "../choosing/item-traces";
import { allWordsOf } from "../text/words";
import type { AnswerType, Item } from "../types";

/** One item shows the answer of another. Both by their place, counted from 0. */
export interface Giveaway {
  readonly tells: number;
  readonly about: number;
}

/** Items that ask the same: one stem and one key, or one key proved by the very same words. */
export function findDuplicates(items: readonly Item[]): readonly (readonly [number, number])[] {
  return items.flatMap((item, at) =>
    items
      .slice(at + 1)
      .flatMap((other, after) => (asksTheSame(item, other) ? [[at, at + 1 + after] as const] : [])),
  );
}

/** Which items show the key of another beside the words that it asks with. Duplicates are not told again. */
export function findGiveaways(items: readonly Item[]): readonly Giveaway[] {
  const traced = items.map((item) => {
    const draft = { answerType: answerTypeOf(item) };
    return { draft, traces: tracesOf({ item, draft }) };
  });
  return items.flatMap((item, tells) =>
    items.flatMap((other, about) => {
      if (tells === about || asksTheSame(item, other)) return [];
      return givesAway(traced[tells]!, traced[about]!) ? [{ tells, about }] : [];
    }),
  );
}

function asksTheSame(a: Item, b: Item): boolean {
  if (words(a.key) !== words(b.key)) return false;
  if (words(a.stem) === words(b.stem)) return true;
  // "True" is the key of many statements, and one sentence may prove several.
  return (
    !isTruth(a) && a.evidence.some((span) => b.evidence.some(({ start }) => start === span.start))
  );
}

const words = (text: string) => allWordsOf(text).join(" ");
const isTruth = ({ type }: Item) => type === "true-false";

/** What sort of thing the key of an item is, as far as the stored item says. */
function answerTypeOf(item: Item): AnswerType {
  if (isTruth(item)) return "truth";
  if (item.type === "select-evidence") return "sentence";
  return item.kind === "who-said" ? "person" : "phrase";
}
