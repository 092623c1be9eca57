/** What a student notes on the questions of one attempt while working; it never leaves the device. */
export interface ItemMarks {
  /** Ids of items to look at again. */
  readonly marked: readonly string[];
  /** Ids of the options that were crossed out, by item. */
  readonly struck: Readonly<Record<string, readonly string[]>>;
}

/** Where the marks of an attempt lie on the device. */
export const itemMarksKey = (attemptId: string) => `attest.marks.${attemptId}`;

/** Makes marks of what was stored; what is no mark is passed over. */
export function parseItemMarks(stored: unknown): ItemMarks {
  const { marked, struck } = (stored ?? {}) as Partial<ItemMarks>;
  return {
    marked: Array.isArray(marked) ? marked : [],
    struck: struck && typeof struck === "object" ? struck : {},
  };
}

/** Marks an item to look at again, or takes the mark away. */
export function toggleMarked(marks: ItemMarks, itemId: string): ItemMarks {
  return { ...marks, marked: toggled(marks.marked, itemId) };
}

/** Crosses an option out, or brings it back. */
export function toggleStruck(marks: ItemMarks, itemId: string, optionId: string): ItemMarks {
  const struck = toggled(marks.struck[itemId] ?? [], optionId);
  return { ...marks, struck: { ...marks.struck, [itemId]: struck } };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
