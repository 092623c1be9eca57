import type { DistractorOrigin, Item, Option } from "@/questions/types";

const MOST_SPARE = 8;

/** Wrong options whose reason is about themselves: it stays true beside another question of the same kind. */
const PORTABLE: ReadonlySet<DistractorOrigin> = new Set([
  "other-source",
  "same-type-name",
  "other-role",
]);

/**
 * Wrong options that an item could have instead of one of its own: those that the question writer gives the same
 * question on another seed, and those it gives questions of the same kind, where their reason fits.
 *
 * @param written items that the question writer makes of the item's article
 * @returns the best first, none with words that the item has already or that its proof names
 */
export function spareOptions(item: Item, written: readonly Item[]): Option[] {
  const own = item.options.filter(({ correct }) => !correct);
  const origins = new Set(own.flatMap(({ origin }) => (origin ? [origin] : [])));
  const proof = item.evidence.map(({ quote }) => quote.toLowerCase()).join(" ");
  const fits = ({ text, origin }: Option) =>
    origin !== undefined &&
    PORTABLE.has(origin) &&
    origins.has(origin) &&
    !proof.includes(text.toLowerCase());

  const ofSame = written.filter((other) => isSameQuestion(item, other));
  const ofKind = written.filter(
    (other) => !isSameQuestion(item, other) && other.kind === item.kind,
  );
  const offered = [
    ...ofSame.flatMap(({ options }) => options.filter(({ correct }) => !correct)),
    ...ofKind.flatMap(({ options }) => options.filter((option) => !option.correct && fits(option))),
  ];
  const taken = new Set(item.options.map(({ text }) => text.toLowerCase()));
  const spare = new Map<string, Option>();
  for (const option of offered) {
    const words = option.text.toLowerCase();
    if (!taken.has(words) && !spare.has(words)) spare.set(words, option);
  }
  return [...spare.values()].slice(0, MOST_SPARE);
}

function isSameQuestion(item: Item, other: Item): boolean {
  return other.key === item.key && (other.stem === item.stem || other.factId === item.factId);
}
