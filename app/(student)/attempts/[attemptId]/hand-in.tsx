"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { attemptOptions, submitAttempt } from "@/app/_queries/attempts";
import { HandInDialog } from "./hand-in-dialog";
import type { Choices } from "./outbox";

interface HandInProps {
  readonly attempt: AttemptForStudent;
  readonly chosen: Choices;
  readonly saveWaiting: () => Promise<void>;
}

/** The end of the quiz: hands in what was answered, after asking about blanks. */
export function HandIn({ attempt, chosen, saveWaiting }: HandInProps) {
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const submit = useMutation({
    networkMode: "online",
    mutationFn: async () => {
      await saveWaiting();
      return submitAttempt(attempt.id);
    },
    onSuccess: () => {
      // The screen leads on to the review as soon as the attempt says that it is submitted.
      queryClient.setQueryData(attemptOptions(attempt.id).queryKey, (current) =>
        current ? { ...current, state: "submitted" as const } : current,
      );
    },
  });
  const blank = attempt.items.filter(({ id }) => !chosen.has(id)).map(({ position }) => position);

  return (
    <section aria-label="Hand in" className="mt-14 space-y-4 border-t-2 border-ink pt-5">
      <p className="text-muted">
        {blank.length === 0
          ? "You have answered everything."
          : `${blank.length} of ${attempt.items.length} questions are still blank.`}{" "}
        After handing in you see your score and the sentence behind each answer.
      </p>
      <Button weight="primary" pending={submit.isPending} onClick={() => setIsAsking(true)}>
        {submit.isPending ? "Handing in…" : "Hand in"}
      </Button>
      {submit.isPaused && (
        <Notice title="No connection">
          Your answers are kept on this device and are handed in when the connection is back. Leave
          this page open.
        </Notice>
      )}
      {submit.error && (
        <Notice tone="problem" title="Not handed in yet">
          {messageOf(submit.error)} Your answers are kept.
        </Notice>
      )}
      <HandInDialog
        open={isAsking}
        blank={blank}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          submit.mutate();
        }}
      />
    </section>
  );
}
