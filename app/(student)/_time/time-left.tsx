"use client";

import { useState } from "react";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { timeLeftInWords, timeToAnnounce } from "./time-in-words";
import { useSecondsLeft } from "./use-seconds-left";

/**
 * The time left, which can be hidden by whom it makes nervous. It is spoken at five minutes and at
 * one minute only, also when it is hidden.
 */
export function TimeLeft({ attempt }: { readonly attempt: AttemptForStudent }) {
  const seconds = useSecondsLeft(attempt);
  const [isHidden, setIsHidden] = useState(false);
  const [last, setLast] = useState(seconds);
  const [spoken, setSpoken] = useState("");

  if (seconds !== last) {
    setLast(seconds);
    const words = seconds === null || last === null ? null : timeToAnnounce(last, seconds);
    if (words) setSpoken(words);
  }

  return (
    <>
      <output aria-label="Time" className="sr-only">
        {spoken}
      </output>
      {seconds !== null && (
        <button
          type="button"
          aria-label={
            isHidden ? "Show the time left" : `${timeLeftInWords(seconds)}. Hide the time`
          }
          onClick={() => setIsHidden(!isHidden)}
          className="min-h-11 shrink-0 text-small leading-tight whitespace-nowrap tabular-nums underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {isHidden ? "Show time" : timeLeftInWords(seconds)}
        </button>
      )}
    </>
  );
}
