"use client";

import { useState } from "react";
import type { Answer } from "@/app/_contract/answers";
import type { PracticeToday } from "@/app/_contract/practice-today";
import { ButtonLink } from "@/app/_components/button";
import { PracticeItem } from "@/app/(student)/attempts/[attemptId]/practice/practice-item";
import { usePracticeQueue } from "@/app/(student)/attempts/[attemptId]/practice/use-practice-queue";
import { ComingDays } from "./coming-days";

/** One due question at a time until each was right, then which days come. */
export function PracticeTodayDesk({ today }: { readonly today: PracticeToday }) {
  const [due] = useState(today.due);
  const queue = usePracticeQueue(due);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { item } = queue;
  if (item) {
    return (
      <>
        <p className="mb-6 font-serif text-muted">
          {due.find((entry) => entry.item === item)?.title}
        </p>
        <PracticeItem
          item={item}
          queue={queue}
          total={due.length}
          answer={answer}
          onAnswer={setAnswer}
          onNext={() => {
            setAnswer(null);
            queue.goOn();
          }}
        />
      </>
    );
  }
  return (
    <div className="space-y-6">
      <p className="max-w-form">
        {due.length === 0
          ? "Nothing is due today."
          : "Done for today. Each question comes again later, the more days later the better you knew it."}
      </p>
      <ComingDays isStale={due.length > 0} coming={today.coming} />
      <ButtonLink weight="primary" href="/student">
        Back to your quizzes
      </ButtonLink>
    </div>
  );
}
