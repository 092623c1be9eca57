"use client";

import { useQuery } from "@tanstack/react-query";
import type { PracticeToday } from "@/app/_contract/practice-today";
import { practiceTodayOptions } from "@/app/_queries/practice";
import { dayInWords } from "./day-in-words";

interface ComingDaysProps {
  readonly coming: PracticeToday["coming"];
  /** Answers have moved the days since: ask again. */
  readonly isStale: boolean;
}

/** How many questions come on which day. */
export function ComingDays({ coming, isStale }: ComingDaysProps) {
  const { data } = useQuery({
    ...practiceTodayOptions(),
    refetchOnMount: isStale ? "always" : false,
  });
  const days = data?.coming ?? coming;
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="coming-days">
      <h2 id="coming-days" className="text-heading">
        What comes
      </h2>
      <ul className="mt-3 divide-y divide-rule border-y border-rule">
        {days.map(({ inDays, count }) => (
          <li key={inDays} className="flex justify-between gap-4 py-2.5">
            <span>{dayInWords(inDays)}</span>
            <span className="tabular-nums">
              {count} {count === 1 ? "question" : "questions"}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
