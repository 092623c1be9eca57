"use client";

import { Stem } from "@/app/_components/stem";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ItemWithKey } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { messageOf } from "@/app/_queries/api-error";
import { leaveItemOut, quizOptions } from "@/app/_queries/quizzes";

interface LeaveOutDialogProps {
  readonly quizId: string;
  /** The question in hand; null while the dialog is closed. */
  readonly item: ItemWithKey | null;
  readonly onClose: () => void;
  /** The question is out; whoever hears it closes the dialog. */
  readonly onLeftOut: (itemId: string) => void;
}

/** Asks before a question is left out. */
export function LeaveOutDialog({ quizId, item, onClose, onLeftOut }: LeaveOutDialogProps) {
  const queryClient = useQueryClient();
  const leaveOut = useMutation({
    mutationFn: (itemId: string) => leaveItemOut(quizId, itemId),
    onSuccess: (quiz, itemId) => {
      queryClient.setQueryData(quizOptions(quizId).queryKey, quiz);
      onLeftOut(itemId);
    },
  });
  // An error is about one question only; the next one starts without it.
  function close() {
    leaveOut.reset();
    onClose();
  }

  return (
    <Dialog
      open={item !== null}
      title={item ? `Leave question ${item.position} out?` : "Leave it out?"}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Keep it</Button>
          <Button
            weight="primary"
            pending={leaveOut.isPending}
            onClick={() => item && leaveOut.mutate(item.id)}
          >
            Leave it out
          </Button>
        </>
      }
    >
      <p>
        <Stem text={item?.stem ?? ""} />
      </p>
      <p className="text-small text-muted">
        From now on the quiz does without it. What you assigned before does not change.
      </p>
      {leaveOut.error && (
        <p role="alert" className="font-medium">
          {messageOf(leaveOut.error)}
        </p>
      )}
    </Dialog>
  );
}
