"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { attemptTimeOptions } from "@/app/_queries/attempts";

/**
 * Counts down from what the server said last, by a clock that nobody can set. Null where the attempt
 * has no end.
 */
export function useSecondsLeft({ id, secondsLeft }: AttemptForStudent): number | null {
  // One without an end is asked about too: the teacher may give it one, and a save may be long in coming.
  const { data } = useQuery(attemptTimeOptions(id));
  const [left, setLeft] = useState(secondsLeft);

  useEffect(() => {
    const said = data ? data.secondsLeft : secondsLeft;
    const heardAt = performance.now();
    const tick = () =>
      setLeft(
        said === null ? null : Math.max(0, said - Math.floor((performance.now() - heardAt) / 1000)),
      );
    tick();
    if (said === null) return undefined;
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [data, secondsLeft]);

  return left;
}
