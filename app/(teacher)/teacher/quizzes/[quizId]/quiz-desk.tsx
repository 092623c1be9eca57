"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { itemHighlights } from "@/app/(student)/_items/item-highlights";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import type { ItemWithKey } from "@/app/_contract/items";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { AccountNav } from "@/app/_components/account-nav";
import { ArticleReader } from "@/app/_components/article-reader";
import { scrollToSentence } from "@/app/_components/scroll-to-sentence";
import { AssignForm } from "./assign-form";
import { DeskItem } from "./desk-item";
import { LeaveOutDialog } from "./leave-out-dialog";
import { ProofNumbers } from "./proof-numbers";
import { ShortfallNote } from "./shortfall-note";

/** Article and questions with their keys; a question lights its proof, a number at the proof finds its question. */
export function QuizDesk({ quiz }: { readonly quiz: QuizForTeacher }) {
  const { article, items } = quiz;
  const [pane, setPane] = useState<Pane>("side");
  const [itemId, setItemId] = useState(items[0]?.id);
  const [leavingOut, setLeavingOut] = useState<string | null>(null);
  const articleRef = useRef<HTMLElement>(null);
  const item = items.find(({ id }) => id === itemId) ?? items[0];
  useScrollToProof(articleRef, item?.evidence[0]?.sentence, pane);

  /** Lights an item's proof, and brings it back where its reader has scrolled away since. */
  function show(each: ItemWithKey) {
    const [first] = each.evidence;
    if (each.id === item?.id && first) scrollToSentence(articleRef.current, first.sentence);
    setItemId(each.id);
  }

  function goToItem(id: string) {
    // On a small screen the questions must be back in sight before one of them can take the focus.
    flushSync(() => {
      setItemId(id);
      setPane("side");
    });
    const element = document.getElementById(`item-${id}`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "start" });
  }

  function goOnWithout(id: string) {
    const place = items.findIndex((each) => each.id === id);
    const neighbour = items[place + 1] ?? items[place - 1];
    // Nothing outside an open dialog can take the focus, and the button that opened it is going.
    flushSync(() => setLeavingOut(null));
    if (neighbour) goToItem(neighbour.id);
  }

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
          renderNoteAfter={(sentence) => (
            <ProofNumbers
              items={items.filter(({ evidence }) =>
                evidence.some((at) => at.sentence === sentence),
              )}
              shownId={item?.id}
              onChoose={goToItem}
            />
          )}
        />
      }
      side={
        <>
          <AssignForm quizId={quiz.id} itemCount={items.length} />
          <ShortfallNote quizId={quiz.id} />
          <ol className="mt-10 space-y-12">
            {items.map((each) => (
              <li key={each.id} id={`item-${each.id}`} tabIndex={-1} className="scroll-mt-6">
                <DeskItem
                  item={each}
                  isShown={each.id === item?.id}
                  onShow={() => show(each)}
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
            onLeftOut={goOnWithout}
          />
        </>
      }
    />
  );
}
