"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { previewOptions } from "@/app/_queries/importing";
import { fieldProblem } from "@/app/(teacher)/_sign-in/form-problem";
import type { LengthLimits } from "@/app/(student)/try/length-hint";
import type { useWriteQuiz } from "../use-write-quiz";
import { ArticleHead, headId } from "./article-head";
import { keptParagraphs, textOf } from "./article-in-hand";
import type { InHand } from "./in-hand-store";
import { LeftOutToggle } from "./left-out-toggle";
import { Measures } from "./measures";
import { Notices } from "./notices";
import { ParagraphList } from "./paragraph-list";
import { useChanges } from "./use-changes";
import { useUndoKeys } from "@/app/(teacher)/_history/use-undo-keys";
import { WriteBar } from "./write-bar";

interface LookOverProps {
  readonly inHand: InHand;
  readonly limits: LengthLimits & { readonly titleCharacters: number };
  readonly write: ReturnType<typeof useWriteQuiz>;
  readonly onLeave: () => void;
}

/** The article before a quiz is written from it: what is seen here is, to the letter, what is asked about. */
export function LookOver({ inHand, limits, write, onLeave }: LookOverProps) {
  const { history, edit } = inHand;
  const { article } = history;
  const changes = useChanges(() => {
    if (write.isError) write.reset();
  });
  const [showsLeftOut, setShowsLeftOut] = useState(false);
  const [wantsHeadline, setWantsHeadline] = useState(false);
  const kept = keptParagraphs(article);
  const { data, error } = useQuery(previewOptions(kept.map(({ text }) => text)));
  const preview = kept.length > 0 ? data : undefined;
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  useUndoKeys(changes.undo, changes.redo, headingRef);

  useEffect(() => {
    if (write.error) document.querySelector<HTMLElement>(`#${headId} [aria-invalid]`)?.focus();
  }, [write.error]);

  function writeQuestions() {
    const settled = changes.settle() ?? article;
    const title = settled.title.trim();
    setWantsHeadline(title === "");
    if (title === "") {
      document.querySelector<HTMLElement>(`#${headId} textarea`)?.focus();
      return;
    }
    const { published } = settled;
    write.mutate({ title, text: textOf(settled), ...(published ? { published } : {}) });
  }

  const titleError =
    wantsHeadline && article.title.trim() === ""
      ? "Give the article a headline."
      : fieldProblem(write.error, "title");
  return (
    <section aria-labelledby="look-over">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t-2 border-ink pt-3">
        <h2 id="look-over" ref={headingRef} tabIndex={-1} className="text-heading outline-none">
          Look it over
        </h2>
        <Button weight="plain" className="text-small" onClick={onLeave}>
          Bring in another article
        </Button>
      </div>
      <div className="mt-4 gap-x-14 gap-y-8 max-lg:space-y-8 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="lg:col-start-1">
          <ArticleHead
            article={article}
            titleCharacters={limits.titleCharacters}
            titleError={titleError}
            dayError={fieldProblem(write.error, "published")}
            onChange={changes.change}
          />
        </div>
        <aside
          aria-label="Measures and what to do"
          className="space-y-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:border-l lg:border-rule lg:pl-8"
        >
          <div className="flex flex-col gap-5 lg:tall:sticky lg:tall:top-8">
            <Measures preview={preview} />
            <Notices article={article} preview={preview} problem={error} limits={limits} />
            <LeftOutToggle
              article={article}
              isShown={showsLeftOut}
              onToggle={() => setShowsLeftOut(!showsLeftOut)}
            />
            <WriteBar
              write={write}
              history={history}
              onWrite={writeQuestions}
              onUndo={changes.undo}
              onRedo={changes.redo}
            />
            <output className="sr-only">{changes.said}</output>
          </div>
        </aside>
        <div className="lg:col-start-1">
          {kept.length === 0 && <EmptyState title="Nothing of it is left." />}
          <ParagraphList
            article={article}
            edit={edit}
            preview={preview}
            showsLeftOut={showsLeftOut}
            changes={changes}
          />
        </div>
      </div>
    </section>
  );
}
