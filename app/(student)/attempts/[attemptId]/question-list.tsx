"use client";

import { useState } from "react";
import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent } from "@/app/_contract/items";
import type { Choices } from "@/app/_device/outbox";
import { itemAnchor } from "@/app/(student)/_items/item-fieldset";
import { useReadingSettings } from "@/app/(student)/_reading/tools/use-reading-settings";
import { AnswerOverview } from "./answer-overview";
import { QuestionSteps } from "./question-steps";
import { QuizItem } from "./quiz-item";
import type { ItemMarking } from "./use-item-marks";

interface QuestionListProps {
  readonly items: readonly ItemForStudent[];
  readonly chosen: Choices;
  readonly marking: ItemMarking;
  readonly onAnswer: (itemId: string, answer: Answer) => void;
  readonly onChooseInArticle: (itemId: string) => void;
}

/** The questions, all in one column or one at a time, under an overview of which are answered. */
export function QuestionList(props: QuestionListProps) {
  const { items, chosen, marking } = props;
  const [at, setAt] = useState(0);
  const { questions, crossOut } = useReadingSettings();
  const isOneAtATime = questions === "one";

  function goTo(next: number) {
    setAt(next);
    // The question exists only once React has shown it.
    requestAnimationFrame(() => {
      const { position } = items[next] ?? {};
      if (position) document.getElementById(itemAnchor(position))?.focus();
    });
  }

  const shown = isOneAtATime ? items.slice(at, at + 1) : items;
  return (
    <>
      <AnswerOverview
        items={items}
        chosen={chosen}
        marked={marking.marks.marked}
        current={isOneAtATime ? at : null}
        onGoTo={isOneAtATime ? goTo : undefined}
      />
      <div className="mt-8 space-y-12">
        {shown.map((item) => (
          <QuizItem
            key={item.id}
            item={item}
            answer={chosen.get(item.id) ?? null}
            marking={marking}
            canStrike={crossOut === "on"}
            onAnswer={props.onAnswer}
            onChooseInArticle={props.onChooseInArticle}
          />
        ))}
      </div>
      {isOneAtATime && <QuestionSteps at={at} count={items.length} onGoTo={goTo} />}
    </>
  );
}
