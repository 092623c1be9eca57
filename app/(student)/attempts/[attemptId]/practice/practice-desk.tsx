"use client";

import { useRef, useState } from "react";
import type { Answer } from "@/app/_contract/answers";
import type { Practice } from "@/app/_contract/practice";
import type { Review } from "@/app/_contract/reviews";
import { AccountNav } from "@/app/_components/account-nav";
import { ArticleReader } from "@/app/_components/article-reader";
import { itemHighlights } from "@/app/(student)/_items/item-highlights";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import { sentenceChoice } from "../sentence-choice";
import { PracticeDone } from "./practice-done";
import { PracticeItem } from "./practice-item";
import { usePracticeQueue } from "./use-practice-queue";

interface PracticeDeskProps {
  readonly review: Review;
  readonly practice: Practice;
}

/** One missed item at a time beside the article, which is lit once the item is answered. */
export function PracticeDesk({ review, practice }: PracticeDeskProps) {
  const { attemptId } = review;
  const queue = usePracticeQueue(practice.remaining.map((item) => ({ attemptId, item })));
  const { item, outcome } = queue;
  const [pane, setPane] = useState<Pane>("side");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const articleRef = useRef<HTMLElement>(null);

  useScrollToProof(articleRef, outcome?.evidence[0]?.sentence, pane);

  const isSentenceItem =
    item !== null && !outcome && item.options.some(({ sentence }) => sentence !== undefined);
  return (
    <TwoPanes
      bar={
        <ReadingBar>
          <AccountNav />
        </ReadingBar>
      }
      pane={pane}
      onPaneChange={setPane}
      sideLabel="Practice"
      articleRef={articleRef}
      article={
        <ArticleReader
          article={review.article}
          highlights={outcome && itemHighlights(outcome.evidence, null)}
          choice={
            isSentenceItem
              ? sentenceChoice(item, answer, (_itemId, chosen) => setAnswer(chosen))
              : undefined
          }
        />
      }
      side={
        item ? (
          <PracticeItem
            item={item}
            queue={queue}
            total={practice.total}
            answer={answer}
            onAnswer={setAnswer}
            onNext={() => {
              setAnswer(null);
              queue.goOn();
            }}
          />
        ) : (
          <PracticeDone attemptId={review.attemptId} score={review.score} total={practice.total} />
        )
      }
    />
  );
}
