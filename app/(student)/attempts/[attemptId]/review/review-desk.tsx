"use client";

import { useRef, useState } from "react";
import type { Review } from "@/app/_contract/reviews";
import { AccountNav } from "@/app/_components/account-nav";
import { AnnotatedArticle } from "@/app/(student)/_reading/annotations/annotated-article";
import { QuestionStrip } from "@/app/(student)/_reading/question-strip";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import { RefusedAnswersNotice } from "./refused-answers-notice";
import { reviewHighlights, sentenceInHand } from "./review-highlights";
import { ReviewItem } from "./review-item";
import { ReviewSummary } from "./review-summary";

/** Score and items on one side; on the other the article, lit where the item in hand is proved. */
export function ReviewDesk({ review }: { readonly review: Review }) {
  const { items, article } = review;
  const missed = items.filter(
    (item) =>
      item.stage === "asked-again" || (item.earned < item.points && item.ruling?.kind !== "void"),
  );
  const [pane, setPane] = useState<Pane>("side");
  const [onlyMissed, setOnlyMissed] = useState(false);
  const [itemId, setItemId] = useState(items[0]?.id);
  const articleRef = useRef<HTMLElement>(null);

  const item = items.find(({ id }) => id === itemId);
  useScrollToProof(articleRef, sentenceInHand(item), pane);

  return (
    <TwoPanes
      bar={
        <ReadingBar>
          <AccountNav />
        </ReadingBar>
      }
      pane={pane}
      onPaneChange={setPane}
      sideLabel="Review"
      articleRef={articleRef}
      article={
        <>
          {pane === "article" && (
            <QuestionStrip item={item} back="Back to the review" onBack={() => setPane("side")} />
          )}
          <AnnotatedArticle
            attemptId={review.attemptId}
            isOpen={false}
            mayLookUp={review.wordMeanings}
            article={article}
            highlights={item && reviewHighlights(item)}
          />
        </>
      }
      side={
        <>
          <RefusedAnswersNotice review={review} />
          <ReviewSummary
            review={review}
            missedCount={missed.length}
            onlyMissed={onlyMissed}
            onOnlyMissedChange={(only) => {
              setOnlyMissed(only);
              setItemId((only ? missed : items)[0]?.id);
            }}
          />
          <ol className="mt-10 space-y-14">
            {(onlyMissed ? missed : items).map((each) => (
              <li key={each.id}>
                <ReviewItem
                  attemptId={review.attemptId}
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
