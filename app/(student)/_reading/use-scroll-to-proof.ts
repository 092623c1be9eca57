"use client";

import { useEffect, type RefObject } from "react";
import { scrollToSentence } from "@/app/_components/scroll-to-sentence";
import type { Pane } from "./pane-switch";

/**
 * Keeps a sentence of the article in sight while the article is: when the sentence changes, and
 * when a small screen switches to the article. Does nothing where the whole page scrolls.
 */
export function useScrollToProof(
  article: RefObject<HTMLElement | null>,
  sentence: number | undefined,
  pane: Pane,
): void {
  useEffect(() => {
    const bothPanesShow = matchMedia("(min-width: 64rem) and (min-height: 30rem)").matches;
    if (sentence === undefined || !(pane === "article" || bothPanesShow)) return;
    scrollToSentence(article.current, sentence);
  }, [article, sentence, pane]);
}
