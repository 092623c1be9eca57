"use client";

import { useEffect } from "react";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { useSecondsLeft } from "./use-seconds-left";

interface HandInAtEndProps {
  readonly attempt: AttemptForStudent;
  readonly handIn: () => void;
}

/**
 * Hands in when the time is up, so that the answers under way still count. A device that does not get
 * round to it loses nothing that was saved: the server then hands in by itself.
 */
export function HandInAtEnd({ attempt, handIn }: HandInAtEndProps) {
  const isUp = useSecondsLeft(attempt) === 0;
  useEffect(() => {
    if (isUp) handIn();
    // Once, when the time is up; `handIn` is another function at every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isUp]);
  return null;
}
