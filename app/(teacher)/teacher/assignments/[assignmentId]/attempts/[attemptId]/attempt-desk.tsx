"use client";

import { useRef, useState } from "react";
import { firstWrongOf } from "@/app/(student)/_items/chosen-options";
import { itemHighlights } from "@/app/(student)/_items/item-highlights";
import { QuestionStrip } from "@/app/(student)/_reading/question-strip";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import { AccountNav } from "@/app/_components/account-nav";
import { ArticleReader } from "@/app/_components/article-reader";
import type { StudentAttempt } from "@/app/_contract/gradebook";
import { AnsweredItemView } from "./answered-item-view";
import { AttemptSummary } from "./attempt-summary";

/** A student's answers beside the article, which is lit where the item in hand is proved. */
export function AttemptDesk({ attempt }: { readonly attempt: StudentAttempt }) {
  const { article, items } = attempt;
  const [pane, setPane] = useState<Pane>("side");
  const [itemId, setItemId] = useState(items[0]?.id);
  const articleRef = useRef<HTMLElement>(null);

  const item = items.find(({ id }) => id === itemId);
  useScrollToProof(articleRef, item?.evidence[0]?.sentence, pane);

  return (
    <TwoPanes
      bar={
        <ReadingBar>
          <AccountNav />
        </ReadingBar>
      }
      pane={pane}
      onPaneChange={setPane}
      sideLabel="Answers"
      articleRef={articleRef}
      article={
        <>
          {pane === "article" && (
            <QuestionStrip item={item} back="Back to the answers" onBack={() => setPane("side")} />
          )}
          <ArticleReader
            article={article}
            headingLevel={2}
            highlights={item && itemHighlights(item.evidence, firstWrongOf(item)?.evidence)}
          />
        </>
      }
      side={
        <>
          <AttemptSummary attempt={attempt} />
          <ol className="mt-10 space-y-14">
            {items.map((each) => (
              <li key={each.id}>
                <AnsweredItemView
                  item={each}
                  isShown={each.id === itemId}
                  onShow={() => setItemId(each.id)}
                  onOpenArticle={() => setPane("article")}
                />
              </li>
            ))}
          </ol>
        </>
      }
    />
  );
}
