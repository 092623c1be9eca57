"use client";

import { useEffect, useRef } from "react";
import { isComplete } from "@/app/_contract/answer-parts";
import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { ItemFieldset } from "@/app/(student)/_items/item-fieldset";
import { PracticeExplanation } from "./practice-explanation";
import type { PracticeQueue } from "./use-practice-queue";

interface PracticeItemProps {
  readonly item: ItemForStudent;
  readonly queue: PracticeQueue;
  readonly total: number;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onNext: () => void;
}

/** Choose, check, read why, go on: one button that changes its name, so that focus can stay on it. */
export function PracticeItem({ item, queue, total, answer, onAnswer, onNext }: PracticeItemProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const lastItem = useRef(item);
  const { outcome, left, isChecking, error, check } = queue;

  useEffect(() => {
    if (lastItem.current !== item) headingRef.current?.focus();
    lastItem.current = item;
  }, [item]);

  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className="text-heading outline-none">
        Practice
      </h2>
      <p className="mt-1 text-small text-muted">
        {total - left} of {total} right once. Your score stays as it is.
      </p>
      <div className="mt-8 space-y-6">
        <ItemFieldset item={item} answer={answer} disabled={!!outcome} onAnswer={onAnswer} />
        <output className="block">
          {outcome && <PracticeExplanation item={item} outcome={outcome} />}
        </output>
        {error && (
          <Notice tone="problem" title="Not checked yet">
            {messageOf(error)}
          </Notice>
        )}
        <Button
          weight="primary"
          pending={isChecking || !isComplete(item, answer)}
          onClick={() => (outcome ? onNext() : answer && isComplete(item, answer) && check(answer))}
        >
          {outcome ? (left === 1 && outcome.correct ? "Finish" : "Next") : "Check"}
        </Button>
      </div>
    </>
  );
}
