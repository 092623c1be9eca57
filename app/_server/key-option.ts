import type { Item, Option } from "@/questions/types";

/**
 * The option that is right.
 *
 * @throws Error where the item has none: every stored item was checked to have one
 */
export function keyOptionOf(item: Item): Option {
  const key = item.options.find(({ correct }) => correct);
  if (!key) throw new Error(`Item “${item.stem}” has no right option.`);
  return key;
}
