"use client";

import { useRef, useState } from "react";
import { itemHighlights } from "@/app/(student)/_items/item-highlights";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { AccountNav } from "@/app/_components/account-nav";
import { ArticleReader } from "@/app/_components/article-reader";
import { AssignForm } from "./assign-form";
import { DeskItem } from "./desk-item";
import { LeaveOutDialog } from "./leave-out-dialog";

/** Article and questions with their keys; choosing one lights the other. */
export function QuizDesk({ quiz }: { readonly quiz: QuizForTeacher }) {
  const { article, items } = quiz;
  const [pane, setPane] = useState<Pane>("side");
  const [itemId, setItemId] = useState(items[0]?.id);
  const [leavingOut, setLeavingOut] = useState<string | null>(null);
  const articleRef = useRef<HTMLElement>(null);
  const item = items.find(({ id }) => id === itemId) ?? items[0];
  useScrollToProof(articleRef, item?.evidence[0]?.sentence, pane);

  const proving = new Map(
    items.flatMap(({ id, evidence }) => evidence.map(({ sentence }) => [sentence, id] as const)),
  );
  const showItemOf = (sentence: number) => {
    const id = proving.get(sentence);
    if (id === undefined) return;
    setItemId(id);
    document.getElementById(`item-${id}`)?.scrollIntoView({ block: "start" });
  };

  return (
    <TwoPanes
      bar={
        <ReadingBar>
          <AccountNav />
        </ReadingBar>
      }
      pane={pane}
      onPaneChange={setPane}
      sideLabel={`Questions ${items.length}`}
      articleRef={articleRef}
      article={
        <ArticleReader
          article={article}
          highlights={item && itemHighlights(item.evidence, null)}
          choice={{
            candidates: new Set(proving.keys()),
            chosen: null,
            onChoose: showItemOf,
          }}
        />
      }
      side={
        <>
          <AssignForm quizId={quiz.id} itemCount={items.length} />
          <ol className="mt-10 space-y-12">
            {items.map((each) => (
              <li key={each.id} id={`item-${each.id}`}>
                <DeskItem
                  item={each}
                  isShown={each.id === item?.id}
                  onShow={() => setItemId(each.id)}
                  onOpenArticle={() => setPane("article")}
                  onLeaveOut={items.length > 1 ? () => setLeavingOut(each.id) : null}
                />
              </li>
            ))}
          </ol>
          <LeaveOutDialog
            quizId={quiz.id}
            item={items.find(({ id }) => id === leavingOut) ?? null}
            onClose={() => setLeavingOut(null)}
          />
        </>
      }
    />
  );
}
