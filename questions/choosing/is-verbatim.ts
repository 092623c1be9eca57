import type { Item } from "../types";

/** Whether the item leaves something out of the article's own words. */
export function isVerbatim({ form }: Pick<Item, "form">): boolean {
  return form.startsWith("cloze-passage");
}
