"use client";

import { useState } from "react";
import type { ArticleChange } from "./change-article";
import { redo, take, undo, type ArticleHistory } from "./history";
import { inHandStore, keepPart, type InHand, type OpenEdit } from "./in-hand-store";

/**
 * What can be done to the article in hand, and the words that say what was done.
 *
 * @param onChange is called at each change: what was said of the article before may no longer be so
 */
export function useChanges(onChange: () => void) {
  const [said, setSaid] = useState("");

  function step(move: (history: ArticleHistory) => ArticleHistory) {
    const moved = moveInHistory(move);
    if (moved.after !== moved.before) onChange();
    return moved;
  }

  return {
    said,
    change: (change: Exclude<ArticleChange, { kind: "edit" }>) => {
      const { before, after } = step((history) => take(history, change));
      const isTyping = change.kind === "retitle" || change.kind === "date";
      if (after !== before && !isTyping) setSaid(`${after?.past.at(-1)?.did}.`);
    },
    undo: () => {
      const { before, after } = step(undo);
      if (after !== before) setSaid(`Undone: ${after?.undone.at(-1)?.did}.`);
    },
    redo: () => {
      const { before, after } = step(redo);
      if (after !== before) setSaid(`Done again: ${after?.past.at(-1)?.did}.`);
    },
    /** Opens a paragraph for editing, and keeps what is typed into it. */
    type: (edit: OpenEdit) => {
      if (inHandStore.read()?.edit?.id !== edit.id) step((history) => history);
      keepPart({ edit });
    },
    saveEdit: () => {
      const { before, after } = step((history) => history);
      if (after !== before) setSaid(`${after?.past.at(-1)?.did}.`);
    },
    cancelEdit: () => keepPart({ edit: null }),
    /** The article with what stands in an open text area taken over. */
    settle: () => step((history) => history).after?.article,
  };
}

export type Changes = ReturnType<typeof useChanges>;

/** Moves in the history. What stands in an open text area is meant, whatever is done next. */
function moveInHistory(move: (history: ArticleHistory) => ArticleHistory) {
  const inHand = inHandStore.read();
  if (!inHand) return { before: undefined, after: undefined };
  const history = move(withEdit(inHand));
  if (history !== inHand.history || inHand.edit) {
    inHandStore.keep({ ...inHand, history, edit: null });
  }
  return { before: inHand.history, after: history };
}

function withEdit({ history, edit }: InHand): ArticleHistory {
  return edit ? take(history, { kind: "edit", ...edit }) : history;
}
