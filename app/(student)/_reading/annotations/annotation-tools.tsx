"use client";

import { useEffect, useState, type RefObject } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import { ReadAloudBar } from "../read-aloud/read-aloud-bar";
import { AnnotationList } from "./annotation-list";
import { NoteDialog } from "./note-dialog";
import { overlap, samePlace, type ArticlePoint, type Stretch } from "./place";
import { caretPoint, contains, selectWords } from "./selected-words";
import { SelectionBar } from "./selection-bar";
import type { OwnMark } from "./own-marks";
import { useAnnotations } from "./use-annotations";
import { useSelectedWords } from "./use-selected-words";

/** Where reading aloud begins; null is the beginning of the article. A new object begins anew. */
export interface Listening {
  readonly from: ArticlePoint | null;
}

interface AnnotationToolsProps {
  readonly attemptId: string;
  readonly article: ArticleToRead;
  /** What holds the article on the page. */
  readonly reader: RefObject<HTMLElement | null>;
  /** Whether the attempt is under way. */
  readonly isOpen: boolean;
  /** The reader goes from sentence to sentence by keys or buttons. */
  readonly isStepping: boolean;
  readonly onStopStepping: () => void;
  /** Whether its reader may look words up. */
  readonly mayLookUp: boolean;
  /** Whose note is open. */
  readonly noteOn: Stretch | null;
  readonly onNoteOn: (stretch: Stretch | null) => void;
  /** Null where nothing is read aloud. */
  readonly listening: Listening | null;
  readonly onListen: (listening: Listening | null) => void;
  /** Whether a click on a mark takes it in hand; not while sentences are chosen as answers. */
  readonly canClickMarks: boolean;
}

/** What a reader does with selected words, the note in hand, and the list of all marks. */
export function AnnotationTools(props: AnnotationToolsProps) {
  const { attemptId, article, reader, noteOn, onNoteOn } = props;
  const annotating = useAnnotations(attemptId, props.isOpen);
  const { marks, onAnnotate } = annotating;
  const selected = useSelectedWords(reader);
  const [removed, setRemoved] = useState<readonly OwnMark[]>([]);
  useMarkClicks(reader, marks, props.canClickMarks);

  function letGo() {
    getSelection()?.removeAllRanges();
    setRemoved([]);
  }

  function remove(gone: readonly OwnMark[]) {
    for (const mark of gone) onAnnotate(mark, null);
    getSelection()?.removeAllRanges();
    setRemoved(gone);
  }

  return (
    <>
      <AnnotationList
        article={article}
        annotating={annotating}
        onShow={(mark) => reader.current && selectWords(reader.current, mark)}
        onNote={onNoteOn}
        onRemove={(mark) => remove([mark])}
      />
      <div className="sticky bottom-2 z-20 mt-6 space-y-2 tall:-bottom-6">
        {props.listening && (
          <ReadAloudBar
            article={article}
            reader={reader}
            start={props.listening}
            onClose={() => props.onListen(null)}
          />
        )}
        <SelectionBar
          attemptId={attemptId}
          article={article}
          reader={reader}
          selected={selected}
          touched={selected ? marks.filter((mark) => overlap(mark, selected)) : []}
          isStepping={props.isStepping}
          mayLookUp={props.mayLookUp}
          removed={removed}
          onMark={(stretch) => {
            onAnnotate(stretch, "");
            if (!props.isStepping) letGo();
          }}
          onNote={onNoteOn}
          onListen={(from) => props.onListen({ from })}
          onRemove={remove}
          onUndo={() => {
            for (const mark of removed) onAnnotate(mark, mark.note);
            setRemoved([]);
          }}
          onClose={() => {
            letGo();
            props.onStopStepping();
          }}
        />
      </div>
      {noteOn && (
        <NoteDialog
          article={article}
          stretch={noteOn}
          note={marks.find((mark) => samePlace(mark, noteOn))?.note ?? null}
          onNote={(note) => onAnnotate(noteOn, note)}
          onRemove={() => remove(marks.filter((mark) => samePlace(mark, noteOn)))}
          onClose={() => onNoteOn(null)}
        />
      )}
    </>
  );
}

/** Takes a mark in hand when it is clicked on. */
function useMarkClicks(
  reader: RefObject<HTMLElement | null>,
  marks: readonly OwnMark[],
  canClick: boolean,
) {
  useEffect(() => {
    const element = reader.current;
    if (!element || !canClick) return;
    const take = () => {
      if (!getSelection()?.isCollapsed) return;
      const point = caretPoint(element);
      const mark = point && marks.find((each) => contains(each, point));
      if (mark) selectWords(element, mark);
    };
    element.addEventListener("click", take);
    return () => element.removeEventListener("click", take);
  }, [reader, marks, canClick]);
}
