"use client";

import { useState } from "react";
import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { ItemToTryAgain } from "@/app/_contract/reviews";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { ItemFieldset } from "@/app/(student)/_items/item-fieldset";
import { useSecondChance } from "./use-second-chance";

interface AskedAgainProps {
  readonly attemptId: string;
  readonly item: ItemToTryAgain;
  /** Its paragraph is the one that is lit in the article. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onOpenArticle: () => void;
}

/** A missed item once more, before anything says what is right. */
export function AskedAgain(props: AskedAgainProps) {
  const { attemptId, item, isShown, onShow, onOpenArticle } = props;
  const [optionId, setOptionId] = useState<string | null>(null);
  const { answer, isPending, error } = useSecondChance(attemptId, item.id);
  return (
    <section
      aria-label={`Question ${item.position}, one more chance`}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <h3 className="font-sans text-small font-semibold">
        {item.firstAnswer ? "Missed" : "Left blank"}: one more chance
      </h3>
      <p className="mt-1 mb-4 text-small text-muted">
        {item.firstAnswer && `It is not “${item.firstAnswer.text}”. `}
        {item.sentences.length > 0
          ? "Read the marked paragraph, then answer again."
          : "Read the article again, then answer."}{" "}
        Your score stays as it is.
      </p>
      <ItemFieldset
        item={item}
        answer={optionId === null ? null : { optionId }}
        onAnswer={(chosen) => {
          onShow();
          setOptionId(optionIdsOf(chosen)[0] ?? null);
        }}
      />
      {error && (
        <Notice tone="problem" title="Not checked yet">
          {messageOf(error)}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button
          weight="primary"
          pending={isPending || optionId === null}
          onClick={() => optionId !== null && answer(optionId)}
        >
          Check
        </Button>
        <Button pending={isPending} onClick={() => answer(null)}>
          Show me the answer
        </Button>
        {item.sentences.length > 0 && (
          <Button
            aria-pressed={isShown}
            onFocus={onShow}
            onClick={() => {
              onShow();
              onOpenArticle();
            }}
          >
            Show the paragraph
          </Button>
        )}
      </div>
    </section>
  );
}
