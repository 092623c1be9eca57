"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore, type ComponentProps } from "react";
import { ArticleReader } from "@/app/_components/article-reader";
import { Button } from "@/app/_components/button";
import { annotationStore, type WrittenAnnotations } from "@/app/_device/annotations";
import { annotationsOptions } from "@/app/_queries/annotations";
import type { Listening } from "./annotation-tools";
import type { Stretch } from "./place";

type Layer = typeof import("./annotation-layer");

interface AnnotatedArticleProps extends Pick<
  ComponentProps<typeof ArticleReader>,
  "article" | "highlights" | "choice"
> {
  readonly attemptId: string;
  /** Whether the attempt is under way. */
  readonly isOpen: boolean;
  /** Whether its reader may look words up. */
  readonly mayLookUp: boolean;
}

const none: WrittenAnnotations = {};

/**
 * The article of an attempt, in which its reader can mark words and note on them, look them up and listen. What does
 * it is fetched once somebody does, or has marked words before.
 */
export function AnnotatedArticle(props: AnnotatedArticleProps) {
  const { attemptId, isOpen, article, highlights = [], choice } = props;
  const { data } = useQuery(annotationsOptions(attemptId));
  const store = annotationStore(attemptId);
  const written = useSyncExternalStore(store.subscribe, store.read, () => none);
  const stored = data?.annotations ?? [];
  const [isStepping, setIsStepping] = useState(false);
  const [listening, setListening] = useState<Listening | null>(null);
  const [noteOn, setNoteOn] = useState<Stretch | null>(null);
  const reader = useRef<HTMLDivElement>(null);
  const hasSelected = useHasSelected(reader);
  const isWanted =
    isStepping || hasSelected || listening || stored.length > 0 || Object.keys(written).length > 0;
  const layer = useLayer(Boolean(isWanted));
  const marks = layer?.ownMarks(stored, written) ?? [];
  const tool = { weight: "plain", className: "text-small" } as const;

  return (
    <>
      <div className="mb-4 flex flex-wrap gap-x-5">
        <Button {...tool} aria-pressed={isStepping} onClick={() => setIsStepping(!isStepping)}>
          Mark and note
        </Button>
        <Button
          {...tool}
          aria-pressed={listening !== null}
          onClick={() => setListening(listening ? null : { from: null })}
        >
          Listen
        </Button>
      </div>
      <div ref={reader}>
        <ArticleReader
          article={article}
          highlights={layer ? layer.withOwnMarks(highlights, marks) : highlights}
          choice={choice}
          renderNoteAfter={(sentence) =>
            layer && <layer.NoteNumbers marks={marks} sentence={sentence} onOpen={setNoteOn} />
          }
        />
      </div>
      {layer && (
        <layer.AnnotationTools
          attemptId={attemptId}
          isOpen={isOpen}
          article={article}
          reader={reader}
          isStepping={isStepping}
          mayLookUp={props.mayLookUp}
          onStopStepping={() => setIsStepping(false)}
          noteOn={noteOn}
          onNoteOn={setNoteOn}
          canClickMarks={!choice}
          listening={listening}
          onListen={setListening}
        />
      )}
    </>
  );
}

/** The tools, once they are wanted and fetched. */
function useLayer(isWanted: boolean): Layer | null {
  const [layer, setLayer] = useState<Layer | null>(null);
  useEffect(() => {
    // Where it can't be fetched, the article is read without them.
    if (isWanted) void import("./annotation-layer").then(setLayer, () => undefined);
  }, [isWanted]);
  return layer;
}

/** Whether words of the article have been selected since the page was opened. */
function useHasSelected(reader: { readonly current: HTMLElement | null }): boolean {
  const [hasSelected, setHasSelected] = useState(false);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      if (!selection?.isCollapsed && reader.current?.contains(selection?.anchorNode ?? null)) {
        setHasSelected(true);
      }
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [reader]);
  return hasSelected;
}
