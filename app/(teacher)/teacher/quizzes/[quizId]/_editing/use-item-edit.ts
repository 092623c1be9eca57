"use client";

import { useSyncExternalStore } from "react";
import type { ItemWithKey } from "@/app/_contract/items";
import type { WrittenItem } from "@/app/_contract/written-items";
import { EMPTY_ITEM, itemEditStore, wordsOf } from "./item-edit";

/** The edit in hand of this quiz, and the ways to begin, change and end one. */
export function useItemEdit(quizId: string) {
  const kept = useSyncExternalStore(itemEditStore.subscribe, itemEditStore.read, () => null);
  const edit = kept?.quizId === quizId ? kept : null;
  return {
    edit,
    /** Begins to change a question, or with null to write one. */
    begin: (item: ItemWithKey | null) =>
      itemEditStore.keep({
        quizId,
        itemId: item?.id ?? null,
        written: item ? wordsOf(item) : EMPTY_ITEM,
      }),
    change: (written: WrittenItem) => edit && itemEditStore.keep({ ...edit, written }),
    end: () => itemEditStore.keep(null),
  };
}
