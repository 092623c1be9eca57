"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { isComplete } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { scrollToSentence } from "@/app/_components/scroll-to-sentence";
import { AnnotatedArticle } from "@/app/(student)/_reading/annotations/annotated-article";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { TimeLeft } from "@/app/(student)/_time/time-left";
import { ChoosingStrip } from "./choosing-strip";
import { HandIn } from "./hand-in";
import { QuestionList } from "./question-list";
import { SaveStatus } from "./save-status";
import { sentenceChoice } from "./sentence-choice";
import { useItemMarks } from "./use-item-marks";
import { useResponses } from "./use-responses";

/** Fetched with the first answer, while there is a connection; without it the answers are kept all the same. */
const RescueNotice = lazy(() => import("./rescue-notice").catch(() => ({ default: () => null })));

/** The article and its questions, side by side, with every answer saved as it is given. */
export function AttemptDesk({ attempt }: { readonly attempt: AttemptForStudent }) {
  const { items, article } = attempt;
  const { chosen, saveState, answer, saveWaiting } = useResponses(attempt);
  const marking = useItemMarks(attempt.id);
  const [pane, setPane] = useState<Pane>("article");
  const [choosingId, setChoosingId] = useState<string | null>(null);
  const articleRef = useRef<HTMLElement>(null);

  const answered = items.filter((item) => isComplete(item, chosen.get(item.id))).length;
  const choosing = items.find(({ id }) => id === choosingId);

  function chooseInArticle(itemId: string) {
    setChoosingId(itemId);
    setPane("article");
    const first = items
      .find(({ id }) => id === itemId)
      ?.options.find(({ sentence }) => sentence !== undefined)?.sentence;
    // The article pane may be hidden until React has shown it.
    if (first !== undefined)
      requestAnimationFrame(() => scrollToSentence(articleRef.current, first));
  }

  return (
    <TwoPanes
      bar={
        <ReadingBar>
          <TimeLeft attempt={attempt} />
          <SaveStatus saveState={saveState} answered={answered} />
        </ReadingBar>
      }
      pane={pane}
      onPaneChange={setPane}
      sideLabel={`Questions ${answered}/${items.length}`}
      articleRef={articleRef}
      article={
        <>
          {choosing && (
            <ChoosingStrip
              item={choosing}
              onDone={() => {
                setChoosingId(null);
                setPane("side");
              }}
            />
          )}
          <AnnotatedArticle
            attemptId={attempt.id}
            isOpen
            mayLookUp={attempt.wordMeanings}
            article={article}
            choice={choosing && sentenceChoice(choosing, chosen.get(choosing.id) ?? null, answer)}
          />
        </>
      }
      side={
        <>
          <QuestionList
            items={items}
            chosen={chosen}
            marking={marking}
            onAnswer={answer}
            onChooseInArticle={chooseInArticle}
          />
          {chosen.size > 0 && (
            <Suspense>
              <RescueNotice attempt={attempt} chosen={chosen} saveState={saveState} />
            </Suspense>
          )}
          <HandIn
            attempt={attempt}
            chosen={chosen}
            marked={marking.marks.marked}
            saveWaiting={saveWaiting}
          />
        </>
      }
    />
  );
}
