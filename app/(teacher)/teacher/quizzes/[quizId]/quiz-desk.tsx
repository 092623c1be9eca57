"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import { useUndoKeys } from "@/app/(teacher)/_history/use-undo-keys";
import type { ItemWithKey } from "@/app/_contract/items";
import type { OfferTaken, QuizForTeacher } from "@/app/_contract/quizzes";
import { AccountNav } from "@/app/_components/account-nav";
import { scrollToSentence } from "@/app/_components/scroll-to-sentence";
import {
  approveItem,
  changeItem,
  giveItemPoints,
  moveItem,
  stepThroughQuiz,
  takeOffer,
} from "@/app/_queries/quizzes";
import { ChangeBar } from "./_editing/change-bar";
import { ItemEditing } from "./_editing/item-editing";
import { choiceOfProof } from "./_editing/choice-of-proof";
import { everySentence } from "./_editing/every-sentence";
import { withSwapped } from "./_editing/item-edit";
import { type OfferPlace, OffersDialog } from "./_editing/offers-dialog";
import { useItemEdit } from "./_editing/use-item-edit";
import { useQuizChanges } from "./_editing/use-quiz-changes";
import { Button } from "@/app/_components/button";
import { AppraisalPanel } from "./_appraisal/appraisal-panel";
import { type ArticleMode, ArticleModes } from "./article-modes";
import { AssignForm } from "./assign-form";
import { DeskArticle } from "./desk-article";
import { DeskItem } from "./desk-item";
import type { DeskItemActs } from "./desk-item-actions";
import { LeaveOutDialog } from "./leave-out-dialog";
import { ShortfallNote } from "./shortfall-note";

/** Article and questions with their keys; a question lights its proof, a number at the proof finds its question. */
export function QuizDesk({ quiz }: { readonly quiz: QuizForTeacher }) {
  const { article, items } = quiz;
  const [pane, setPane] = useState<Pane>("side");
  const [itemId, setItemId] = useState(items[0]?.id);
  const [leavingOut, setLeavingOut] = useState<string | null>(null);
  const [mode, setMode] = useState<ArticleMode>("proof");
  const [offerPlace, setOfferPlace] = useState<OfferPlace | null>(null);
  const articleRef = useRef<HTMLElement>(null);
  const sideRef = useRef<HTMLDivElement>(null);
  const changes = useQuizChanges(quiz.id);
  const editing = useItemEdit(quiz.id);
  const item = items.find(({ id }) => id === itemId) ?? items[0];
  useScrollToProof(articleRef, item?.evidence[0]?.sentence, pane);

  const undo = () => changes.make(() => stepThroughQuiz(quiz.id, "undo"));
  const redo = () => changes.make(() => stepThroughQuiz(quiz.id, "redo"));
  useUndoKeys(undo, redo, sideRef);

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

  function move(id: string, position: number) {
    changes.make(
      () => moveItem(quiz.id, id, position),
      () => goToItem(id),
    );
  }

  function take(taken: OfferTaken) {
    flushSync(() => {
      setOfferPlace(null);
      setMode("proof");
    });
    changes.make(
      () => takeOffer(quiz.id, taken),
      (changed) => {
        const id = taken.instead ?? changed.items.at(-1)?.id;
        if (id) goToItem(id);
      },
    );
  }

  function actsOn(each: ItemWithKey, place: number): DeskItemActs {
    return {
      show: () => show(each),
      openArticle: () => setPane("article"),
      approve: (approved) => changes.make(() => approveItem(quiz.id, each.id, approved)),
      givePoints: (points) => changes.make(() => giveItemPoints(quiz.id, each.id, points)),
      // The options of such an item are sentences of the article, which are not hers to change.
      edit: each.type === "select-evidence" ? null : () => begin(each),
      swap:
        each.type === "multiple-choice"
          ? (optionId, spare) =>
              changes.make(() => changeItem(quiz.id, each.id, withSwapped(each, optionId, spare)))
          : null,
      replace: () => setOfferPlace({ sentence: each.evidence[0]?.sentence ?? 0, instead: each }),
      moveUp: place > 0 ? () => move(each.id, place) : null,
      moveDown: place < items.length - 1 ? () => move(each.id, place + 2) : null,
      leaveOut: items.length > 1 ? () => setLeavingOut(each.id) : null,
    };
  }

  function changeMode(next: ArticleMode) {
    // What the shading says stands above the article, which must be in sight before it can be scrolled to its top.
    flushSync(() => {
      setMode(next);
      if (next !== "proof") setPane("article");
    });
    if (next === "coverage") articleRef.current?.scrollTo({ top: 0, behavior: "instant" });
  }

  function begin(each: ItemWithKey | null) {
    if (each) setItemId(each.id);
    editing.begin(each);
  }

  const { edit } = editing;
  const editor = edit && (
    <ItemEditing
      quiz={quiz}
      edit={edit}
      editing={editing}
      changes={changes}
      onOpenArticle={() => setPane("article")}
      onEnded={(id) => id && goToItem(id)}
    />
  );
  const asking =
    mode === "ask"
      ? {
          candidates: everySentence(article),
          chosen: offerPlace?.sentence ?? null,
          onChoose: (sentence: number) => setOfferPlace({ sentence, instead: null }),
        }
      : undefined;
  const choice = edit ? choiceOfProof(article, edit.written, editing.change) : asking;
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
        <DeskArticle
          quiz={quiz}
          shown={item}
          // A question being changed has the article to itself: its proof is chosen there.
          marks={edit ? "none" : mode === "coverage" ? "coverage" : "proof"}
          choice={choice}
          onChooseItem={goToItem}
        />
      }
      side={
        <div ref={sideRef} tabIndex={-1} className="outline-none">
          <AssignForm quizId={quiz.id} itemCount={items.length} />
          <AppraisalPanel quiz={quiz} />
          <ShortfallNote quizId={quiz.id} />
          <ChangeBar quiz={quiz} changes={changes} onUndo={undo} onRedo={redo} />
          <ArticleModes mode={mode} onChange={changeMode} />
          <ol className="mt-6 space-y-12">
            {items.map((each, place) => (
              <li key={each.id} id={`item-${each.id}`} tabIndex={-1} className="scroll-mt-6">
                {edit?.itemId === each.id ? (
                  editor
                ) : (
                  <DeskItem
                    quizId={quiz.id}
                    item={each}
                    isShown={each.id === item?.id}
                    acts={actsOn(each, place)}
                  />
                )}
              </li>
            ))}
          </ol>
          <div className="mt-12">
            {edit?.itemId === null ? (
              editor
            ) : (
              <Button onClick={() => begin(null)}>Write a question of your own</Button>
            )}
          </div>
          <OffersDialog
            quizId={quiz.id}
            place={offerPlace}
            onTake={take}
            onClose={() => setOfferPlace(null)}
          />
          <LeaveOutDialog
            quizId={quiz.id}
            item={items.find(({ id }) => id === leavingOut) ?? null}
            onClose={() => setLeavingOut(null)}
            onLeftOut={goOnWithout}
          />
        </div>
      }
    />
  );
}
