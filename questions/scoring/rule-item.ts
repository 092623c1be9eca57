import type { Item, Option, Ruling } from "../types";

/**
 * The item as it stands after a ruling: what it takes as right, and what each option's reason then is. An item that
 * counts for nobody keeps its options as they were. The item itself where there is no ruling.
 *
 * @throws RangeError where the ruling names an option that the item lacks
 */
export function ruleItem(item: Item, ruling: Ruling | null): Item {
  if (ruling === null || ruling.kind === "void") return item;
  const chosen = item.options.find(({ id }) => id === ruling.optionId);
  if (chosen === undefined) {
    throw new RangeError(`Item “${item.stem}” has no option “${ruling.optionId}”.`);
  }
  if (ruling.kind === "accept") {
    return {
      ...item,
      options: item.options.map((option) =>
        option === chosen && !option.correct
          ? { ...option, correct: true, why: "Your teacher takes this as right as well." }
          : option,
      ),
    };
  }
  return {
    ...item,
    key: chosen.text,
    options: item.options.map((option) => asOnlyKey(option, option === chosen)),
  };
}

function asOnlyKey(option: Option, isKey: boolean): Option {
  if (isKey === option.correct) return option;
  const why = isKey
    ? "Your teacher says that this is the right answer."
    : "Your teacher says that another answer is the right one.";
  return { ...option, correct: isKey, why };
}
