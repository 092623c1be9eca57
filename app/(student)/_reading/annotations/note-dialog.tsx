"use client";

import { useState } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { TextArea } from "@/app/_components/field";
import { wordsAt, type Stretch } from "./place";

interface NoteDialogProps {
  readonly article: ArticleToRead;
  readonly stretch: Stretch;
  /** Empty where the words are marked without a note; null where they are not marked yet. */
  readonly note: string | null;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The note on some words. What was typed is kept, unless its writer says that it is not to be. */
export function NoteDialog(props: NoteDialogProps) {
  const { article, stretch, note, onNote, onRemove, onClose } = props;
  const [text, setText] = useState(note ?? "");
  const [isOpen, setIsOpen] = useState(true);
  const [isDropped, setIsDropped] = useState(false);

  return (
    <Dialog
      open={isOpen}
      title="Your note"
      onClose={() => {
        const typed = text.trim();
        if (!isDropped && typed !== (note ?? "")) onNote(typed);
        onClose();
      }}
      actions={
        <>
          {note !== null && (
            <Button
              onClick={() => {
                setIsDropped(true);
                onRemove();
                setIsOpen(false);
              }}
            >
              Remove mark and note
            </Button>
          )}
          {text.trim() !== (note ?? "") && (
            <Button
              onClick={() => {
                setIsDropped(true);
                setIsOpen(false);
              }}
            >
              Drop the changes
            </Button>
          )}
          <Button weight="primary" onClick={() => setIsOpen(false)}>
            Keep note
          </Button>
        </>
      }
    >
      <blockquote className="max-h-40 overflow-y-auto border-l-2 border-edge pl-3 font-serif">
        {wordsAt(stretch, article)}
      </blockquote>
      <TextArea
        label="What you want to remember"
        hint="Only you can read it."
        rows={4}
        maxLength={1000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </Dialog>
  );
}
