"use client";

import { useEffect, type RefObject } from "react";

/**
 * Undoes with Ctrl or ⌘ and Z, redoes with Shift as well or with Ctrl+Y; in a field the keys are its own.
 *
 * @param home gets the focus when a step takes away the very button that had it
 */
export function useUndoKeys(
  undo: () => void,
  redo: () => void,
  home: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select")) {
        return;
      }
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) undo();
      else if (key === "y" || key === "z") redo();
      else return;
      event.preventDefault();
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) home.current?.focus({ preventScroll: true });
      });
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo, home]);
}
