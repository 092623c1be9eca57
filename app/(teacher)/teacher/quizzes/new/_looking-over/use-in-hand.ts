"use client";

import { useSyncExternalStore } from "react";
import type { ImportedArticle } from "@/app/_contract/importing";
import { takeInHand } from "./article-in-hand";
import { startHistory } from "./history";
import { inHandStore, keepPart } from "./in-hand-store";

/** The article in hand, or none, and the ways to take one in hand and to leave it. */
export function useInHand() {
  const inHand = useSyncExternalStore(inHandStore.subscribe, inHandStore.read, () => null);
  return {
    inHand,
    open: (found: ImportedArticle) =>
      inHandStore.keep({ history: startHistory(takeInHand(found)), edit: null, isOpen: true }),
    show: (isOpen: boolean) => keepPart({ isOpen }),
    drop: () => inHandStore.keep(null),
  };
}
