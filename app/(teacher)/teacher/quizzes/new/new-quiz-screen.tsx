"use client";

import Link from "next/link";
import { useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { emptyDraft, keepDraft } from "@/app/(student)/try/article-draft";
import { Button } from "@/app/_components/button";
import { Column } from "@/app/_components/column";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { LookOver } from "./_looking-over/look-over";
import { useInHand } from "./_looking-over/use-in-hand";
import { WaysIn, type ImportLimits } from "./_ways-in/ways-in";
import { useWriteQuiz } from "./use-write-quiz";

interface NewQuizScreenProps {
  readonly limits: ImportLimits;
  /** What can be taken instead of an article of one's own. */
  readonly samples: ReactNode;
}

/** An article is brought in, looked over, and a quiz written from it. */
export function NewQuizScreen({ limits, samples }: NewQuizScreenProps) {
  const { inHand, open, show, drop } = useInHand();
  const [isWritten, setIsWritten] = useState(false);
  const write = useWriteQuiz(() => {
    // Without an article in hand the ways to bring one in would show until the quiz does.
    flushSync(() => setIsWritten(true));
    drop();
    keepDraft(emptyDraft);
  });
  const title = inHand?.history.article.title;

  if (isWritten) {
    return (
      <Column width="form">
        <Title under="The questions are written." />
        <Loading label="Opening the quiz…" />
      </Column>
    );
  }
  if (inHand?.isOpen) {
    return (
      <Column>
        <Title under="Questions are written from exactly what stands here. Take out what is not the article, then go on." />
        <LookOver
          inHand={inHand}
          limits={limits}
          write={write}
          onLeave={() => {
            write.reset();
            show(false);
            // The button goes; whoever reads by ear starts again at the top of the page.
            document.getElementById("content")?.focus();
          }}
        />
      </Column>
    );
  }
  return (
    <Column width="form">
      <Title under="Bring the article as it comes. You look it over before anything is written, and see every question with its proof before anybody else does." />
      {inHand && (
        <div className="mb-8">
          <Notice title="There is an article that you were looking over.">
            <p>{title}</p>
            <Button className="mt-2" onClick={() => show(true)}>
              Go back to it
            </Button>
          </Notice>
        </div>
      )}
      <WaysIn limits={limits} onRead={open} />
      {samples}
    </Column>
  );
}

function Title({ under }: { readonly under: string }) {
  return (
    <PageTitle
      over={
        <Link href="/teacher" className="link">
          Your desk
        </Link>
      }
      under={under}
    >
      New quiz
    </PageTitle>
  );
}
