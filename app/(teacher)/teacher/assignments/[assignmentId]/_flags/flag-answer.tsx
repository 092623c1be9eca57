"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/app/_components/button";
import { WordsForm } from "@/app/_components/words-form";
import { type FlagOfStudent, MAX_FLAG_CHARACTERS } from "@/app/_contract/flags";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentsOptions } from "@/app/_queries/assignments";
import { answerFlag, flagsOfAssignmentOptions } from "@/app/_queries/flags";

interface FlagAnswerProps {
  readonly assignmentId: string;
  readonly flag: FlagOfStudent;
}

/** One student's report, and what they are told. */
export function FlagAnswer({ assignmentId, flag }: FlagAnswerProps) {
  const { attemptId, itemId, student, comment, answer } = flag;
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: (words: string) => answerFlag({ assignmentId, attemptId, itemId }, words),
    onSuccess: async () => {
      setOpen(false);
      await Promise.all([
        queryClient.invalidateQueries(flagsOfAssignmentOptions(assignmentId)),
        queryClient.invalidateQueries(assignmentsOptions()),
      ]);
    },
  });
  return (
    <div className="space-y-2 border-l-4 border-marker-line pl-3 text-small">
      <p>
        <span className="font-semibold">{student.name} says that this question is wrong:</span>{" "}
        {comment}
      </p>
      {answer !== null && (
        <p>
          <span className="font-semibold">You answered:</span> {answer}
        </p>
      )}
      {isOpen ? (
        <WordsForm
          label={`Answer ${student.name}`}
          hint="They read it in their review. To change the key or the scores, use “Something is wrong with this question”."
          initial={answer ?? ""}
          send="Send the answer"
          sending="Sending…"
          maxLength={MAX_FLAG_CHARACTERS}
          isPending={send.isPending}
          problem={send.error && `${messageOf(send.error)} Your words are still here.`}
          onSend={(words) => send.mutate(words)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button
          weight="plain"
          className="text-small"
          onClick={() => {
            send.reset();
            setOpen(true);
          }}
        >
          {answer === null ? "Answer" : "Answer anew"}
          <span className="sr-only"> {student.name}</span>
        </Button>
      )}
      <output className="sr-only">
        {send.isSuccess && `${student.name} can read your answer.`}
      </output>
    </div>
  );
}
