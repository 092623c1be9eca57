"use client";

import { useEffect, useState, type RefObject } from "react";
import { samePlace, type Stretch } from "./place";
import { selectedWords } from "./selected-words";

/** How long words stay in hand after their selection is gone: a tap on a button takes it away first. */
const HELD_MS = 300;

/** The words of the article that are selected now; null where there are none. */
export function useSelectedWords(reader: RefObject<HTMLElement | null>): Stretch | null {
  const [selected, setSelected] = useState<Stretch | null>(null);
  useEffect(() => {
    let release: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(release);
      const next = reader.current && selectedWords(reader.current);
      if (next) setSelected((before) => (before && samePlace(before, next) ? before : next));
      else release = setTimeout(() => setSelected(null), HELD_MS);
    };
    look();
    document.addEventListener("selectionchange", look);
    return () => {
      clearTimeout(release);
      document.removeEventListener("selectionchange", look);
    };
  }, [reader]);
  return selected;
}
