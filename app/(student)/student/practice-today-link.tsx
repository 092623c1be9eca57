"use client";

import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/app/_components/button";
import { practiceTodayOptions } from "@/app/_queries/practice";
import { dayInWords } from "./practice/day-in-words";

/** What is due today and the way there; when the next one comes; nothing while nothing was practised. */
export function PracticeTodayLink() {
  const { data } = useQuery(practiceTodayOptions());
  const next = data?.coming[0];
  if (!data || (data.due.length === 0 && !next)) return null;
  const { length } = data.due;
  return (
    <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 border-l-4 border-rule pl-4">
      <p className="min-w-0 flex-1 basis-64">
        <span className="font-semibold">Practice: </span>
        {length > 0
          ? `${length} ${length === 1 ? "question" : "questions"} due today`
          : `nothing today. ${dayInWords(next?.inDays ?? 1)} the next comes.`}
      </p>
      <ButtonLink href="/student/practice">
        {length > 0 ? "Practise today" : "What comes"}
      </ButtonLink>
    </div>
  );
}
