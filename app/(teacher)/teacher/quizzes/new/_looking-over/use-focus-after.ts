"use client";

import { useEffect, useRef } from "react";

/**
 * Moves the focus to an element that a change brings forth, once it is there.
 *
 * @returns a function that takes ids, the first that exists after the next rendering gets the focus
 */
export function useFocusAfter(): (...ids: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const found = wanted.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null);
    wanted.current = [];
    found?.focus();
  });
  return (...ids) => {
    wanted.current = ids;
  };
}
