"use client";

import { useState, useSyncExternalStore } from "react";
import { deviceStore } from "@/app/_device/device-store";
import {
  itemMarksKey,
  parseItemMarks,
  toggleMarked,
  toggleStruck,
  type ItemMarks,
} from "@/app/_device/item-marks";

export interface ItemMarking {
  readonly marks: ItemMarks;
  readonly onMark: (itemId: string) => void;
  readonly onStrike: (itemId: string, optionId: string) => void;
}

const none = parseItemMarks(undefined);

/** The marks that a student makes on the questions of one attempt. */
export function useItemMarks(attemptId: string): ItemMarking {
  const [store] = useState(() => deviceStore(itemMarksKey(attemptId), parseItemMarks));
  const marks = useSyncExternalStore(store.subscribe, store.read, () => none);
  return {
    marks,
    onMark: (itemId) => store.keep(toggleMarked(store.read(), itemId)),
    onStrike: (itemId, optionId) => store.keep(toggleStruck(store.read(), itemId, optionId)),
  };
}
