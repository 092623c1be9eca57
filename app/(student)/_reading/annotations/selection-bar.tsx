"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import { Button } from "@/app/_components/button";
import { CrossMark } from "@/app/_components/marks";
import { wordsAt, type ArticlePoint, type Stretch } from "./place";
import { neighbourSentence, selectWords } from "./selected-words";
import type { OwnMark } from "./own-marks";
import { WordMeaning } from "./word-meaning";

interface SelectionBarProps {
  readonly attemptId: string;
  readonly article: ArticleToRead;
  readonly reader: RefObject<HTMLElement | null>;
  readonly selected: Stretch | null;
  /** The marks that share words with the selection. */
  readonly touched: readonly OwnMark[];
  readonly isStepping: boolean;
  /** Whether its reader may look words up. */
  readonly mayLookUp: boolean;
  /** What was removed last and can be brought back. */
  readonly removed: readonly OwnMark[];
  readonly onMark: (stretch: Stretch) => void;
  readonly onNote: (stretch: Stretch) => void;
  /** Reads the article aloud from there. */
  readonly onListen: (from: ArticlePoint) => void;
  readonly onRemove: (marks: readonly OwnMark[]) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

const small = "min-h-10 px-3 py-1 text-small";

/** How many words an entry of a dictionary has: "Security Council". */
const LONGEST_ENTRY = 3;

/**
 * What can be done with the selected words, at the lower edge of the article. The left and right keys
 * go from sentence to sentence; with Shift they take one word more or less.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { article, reader, selected, touched, isStepping, removed } = props;
  const [lookedUp, setLookedUp] = useState<string | null>(null);
  const next = useRef<HTMLButtonElement>(null);

  function step(direction: 1 | -1) {
    const sentence = reader.current && neighbourSentence(reader.current, selected, direction);
    if (reader.current && sentence) selectWords(reader.current, sentence);
  }

  useEffect(() => {
    if (!isStepping) return;
    next.current?.focus({ preventScroll: true });
    const first = reader.current && neighbourSentence(reader.current, null, 1);
    if (reader.current && first) selectWords(reader.current, first);
  }, [isStepping, reader]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") return props.onClose();
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    const isForward = event.key === "ArrowRight";
    if (event.shiftKey) {
      getSelection()?.modify("extend", isForward ? "forward" : "backward", "word");
    } else step(isForward ? 1 : -1);
  }

  const words = selected ? wordsAt(selected, article) : "";
  const isShort = words.split(/\s+/).length <= LONGEST_ENTRY;
  const isLookedUp = selected !== null && words === lookedUp;
  const isShown = selected !== null || isStepping || removed.length > 0;
  return (
    <>
      <output className="sr-only">{selected && `Selected: ${words}`}</output>
      {isShown && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside
        <section
          aria-label="Selected words"
          data-selection-bar
          onKeyDown={onKeyDown}
          // A press on a button must not take the selection away.
          onPointerDown={(event) => event.pointerType === "mouse" && event.preventDefault()}
          className="flex flex-wrap items-center gap-2 rounded-control border border-ink bg-paper p-2 text-small select-none"
        >
          <div className="flex flex-wrap gap-2">
            {selected && touched.length === 0 && (
              <Button weight="primary" className={small} onClick={() => props.onMark(selected)}>
                Mark
              </Button>
            )}
            {touched.length > 0 && (
              <Button className={small} onClick={() => props.onRemove(touched)}>
                Remove mark
              </Button>
            )}
            {selected && (
              <Button className={small} onClick={() => props.onNote(touched[0] ?? selected)}>
                Note
              </Button>
            )}
            {selected && (
              <Button className={small} onClick={() => props.onListen(selected.from)}>
                Listen
              </Button>
            )}
            {selected && isShort && props.mayLookUp && (
              <Button
                className={small}
                aria-expanded={isLookedUp}
                onClick={() => setLookedUp(isLookedUp ? null : words)}
              >
                Meaning
              </Button>
            )}
            {!selected && removed.length > 0 && (
              <>
                <span className="self-center">Mark removed.</span>
                <Button className={small} onClick={props.onUndo}>
                  Undo
                </Button>
              </>
            )}
          </div>
          <div className="flex gap-2">
            <Button
              className={small}
              aria-label="Previous sentence"
              title="Previous sentence"
              onClick={() => step(-1)}
            >
              <span aria-hidden="true">←</span>
            </Button>
            <Button
              ref={next}
              className={small}
              aria-label="Next sentence"
              title="Next sentence"
              aria-description="The left and right keys go from sentence to sentence; with Shift they take a word more or less."
              onClick={() => step(1)}
            >
              <span aria-hidden="true">→</span>
            </Button>
          </div>
          <button
            type="button"
            aria-label="Close"
            title="Close"
            onClick={props.onClose}
            className="ml-auto inline-flex size-10 items-center justify-center rounded-control hover:bg-sheet"
          >
            <CrossMark />
          </button>
          {isLookedUp && isShort && <WordMeaning attemptId={props.attemptId} word={words} />}
          {isStepping && (
            <p className="w-full text-muted">
              Keys: ← and → go from sentence to sentence, with Shift they take a word more or less.
            </p>
          )}
        </section>
      )}
    </>
  );
}
