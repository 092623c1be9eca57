"use client";

import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";

interface HandInDialogProps {
  readonly open: boolean;
  /** Positions of the questions that have no answer. */
  readonly blank: readonly number[];
  /** Positions of the questions that were marked to look at again. */
  readonly marked: readonly number[];
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more before the answers are final, and names what is blank. */
export function HandInDialog({ open, blank, marked, onClose, onConfirm }: HandInDialogProps) {
  return (
    <Dialog
      open={open}
      title={blank.length === 0 ? "Hand in your answers?" : "Hand in with blanks?"}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Go back</Button>
          <Button weight="primary" onClick={onConfirm}>
            Hand in
          </Button>
        </>
      }
    >
      {blank.length > 0 && <p>{blankInWords(blank)}</p>}
      {marked.length > 0 && <p>{markedInWords(marked)}</p>}
      <p>You can&rsquo;t change your answers afterwards.</p>
    </Dialog>
  );
}

/** "Questions 2, 5 and 9 are blank." */
export function blankInWords(blank: readonly number[]): string {
  if (blank.length === 1) return `Question ${blank[0]} is blank.`;
  return `Questions ${listInWords(blank)} are blank.`;
}

/** "You marked questions 2 and 5 to look at again." */
export function markedInWords(marked: readonly number[]): string {
  const questions = marked.length === 1 ? "question" : "questions";
  return `You marked ${questions} ${listInWords(marked)} to look at again.`;
}

function listInWords(positions: readonly number[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(positions.map(String));
}
