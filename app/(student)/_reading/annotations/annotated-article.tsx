"use client";

import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from "react";
import { ArticleReader } from "@/app/_components/article-reader";
import { Button } from "@/app/_components/button";
import { NoteNumbers } from "./note-numbers";
import { withOwnMarks } from "./own-highlights";
import type { Listening } from "./annotation-tools";
import type { Stretch } from "./place";
import { useAnnotations } from "./use-annotations";

const AnnotationTools = lazy(() => import("./annotation-tools"));

interface AnnotatedArticleProps extends Pick<
  ComponentProps<typeof ArticleReader>,
  "article" | "highlights" | "choice"
> {
  readonly attemptId: string;
  /** Whether the attempt is under way. */
  readonly isOpen: boolean;
}

/** The article of an attempt, in which its reader can mark words and note on them. */
export function AnnotatedArticle(props: AnnotatedArticleProps) {
  const { attemptId, isOpen, article, highlights = [], choice } = props;
  const annotating = useAnnotations(attemptId, isOpen);
  const { marks } = annotating;
  const [isStepping, setIsStepping] = useState(false);
  const [listening, setListening] = useState<Listening | null>(null);
  const [noteOn, setNoteOn] = useState<Stretch | null>(null);
  const reader = useRef<HTMLDivElement>(null);
  const hasSelected = useHasSelected(reader);

  return (
    <>
      <div className="mb-4 flex flex-wrap gap-x-5 text-small">
        <Button
          weight="plain"
          className="text-small"
          aria-pressed={isStepping}
          onClick={() => setIsStepping(!isStepping)}
        >
          Mark and note
        </Button>
        <Button
          weight="plain"
          className="text-small"
          aria-pressed={listening !== null}
          onClick={() => setListening(listening ? null : { from: null })}
        >
          Listen
        </Button>
      </div>
      <div ref={reader}>
        <ArticleReader
          article={article}
          highlights={withOwnMarks(highlights, marks)}
          choice={choice}
          renderNoteAfter={(sentence) => (
            <NoteNumbers marks={marks} sentence={sentence} onOpen={setNoteOn} />
          )}
        />
      </div>
      {(isStepping || hasSelected || listening || marks.length > 0) && (
        <Suspense>
          <AnnotationTools
            attemptId={attemptId}
            article={article}
            reader={reader}
            annotating={annotating}
            isStepping={isStepping}
            onStopStepping={() => setIsStepping(false)}
            noteOn={noteOn}
            onNoteOn={setNoteOn}
            canClickMarks={!choice}
            listening={listening}
            onListen={setListening}
          />
        </Suspense>
      )}
    </>
  );
}

/** Whether words of the article have been selected since the page was opened. */
function useHasSelected(reader: { readonly current: HTMLElement | null }): boolean {
  const [hasSelected, setHasSelected] = useState(false);
  useEffect(() => {
    if (hasSelected) return;
    const look = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed) return;
      if (reader.current?.contains(selection.anchorNode)) setHasSelected(true);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [hasSelected, reader]);
  return hasSelected;
}
