"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/app/_components/button";
import { WordsForm } from "@/app/_components/words-form";
import { MAX_FLAG_CHARACTERS } from "@/app/_contract/flags";
import { messageOf } from "@/app/_queries/api-error";
import { flagsOfAttemptOptions, raiseFlag } from "@/app/_queries/flags";

interface ItemFlagProps {
  readonly attemptId: string;
  readonly itemId: string;
  readonly position: number;
}

/** "This question is wrong": tells the teacher, and shows what they answered. Nothing where nobody would read it. */
export function ItemFlag({ attemptId, itemId, position }: ItemFlagProps) {
  const queryClient = useQueryClient();
  const { data } = useQuery(flagsOfAttemptOptions(attemptId));
  const [isOpen, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: (comment: string) => raiseFlag(attemptId, itemId, comment),
    onSuccess: async () => {
      setOpen(false);
      await queryClient.invalidateQueries(flagsOfAttemptOptions(attemptId));
    },
  });
  if (!data?.reachTeacher) return null;
  const flag = data.flags.find((one) => one.itemId === itemId);
  return (
    <div className="space-y-3 text-small">
      {flag && (
        <dl className="space-y-1 border-l-4 border-rule pl-3">
          <dt className="font-semibold">You reported</dt>
          <dd>{flag.comment}</dd>
          <dt className="font-semibold">
            {flag.answer === null ? "Your teacher" : "Your teacher answers"}
          </dt>
          <dd>{flag.answer ?? "has not answered yet."}</dd>
        </dl>
      )}
      {isOpen && (
        <WordsForm
          label={`What is wrong with question ${position}?`}
          hint="Your teacher reads this, with your name. Your score stays until they decide."
          initial={flag?.comment}
          send="Tell my teacher"
          sending="Sending…"
          maxLength={MAX_FLAG_CHARACTERS}
          isPending={send.isPending}
          problem={send.error && `${messageOf(send.error)} Your words are still here.`}
          onSend={(comment) => send.mutate(comment)}
          onCancel={() => setOpen(false)}
        />
      )}
      {!isOpen && flag?.answer == null && (
        <Button
          weight="plain"
          className="text-small"
          onClick={() => {
            send.reset();
            setOpen(true);
          }}
        >
          {flag ? "Change what I reported" : "This question is wrong"}
          <span className="sr-only"> (question {position})</span>
        </Button>
      )}
      <output className="sr-only">{send.isSuccess && "Your teacher has been told."}</output>
    </div>
  );
}
