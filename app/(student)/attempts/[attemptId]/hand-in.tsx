"use client";

import { useState } from "react";
import { isComplete } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { ItemForStudent } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { Choices } from "@/app/_device/outbox";
import { messageOf } from "@/app/_queries/api-error";
import { HandInAtEnd } from "@/app/(student)/_time/hand-in-at-end";
import { HandInDialog } from "./hand-in-dialog";
import { useHandIn } from "./use-hand-in";
import { useOfflinePage } from "./use-offline-page";

interface HandInProps {
  readonly attempt: AttemptForStudent;
  readonly chosen: Choices;
  /** Ids of the items that the student wanted to look at again. */
  readonly marked: readonly string[];
  readonly saveWaiting: () => Promise<void>;
}

/** The end of the quiz: hands in what was answered, after asking about blanks. */
export function HandIn({ attempt, chosen, marked, saveWaiting }: HandInProps) {
  const [isAsking, setIsAsking] = useState(false);
  const worksOffline = useOfflinePage(attempt.id);
  const { isUnderWay, isWaiting, error, handIn, withdraw } = useHandIn(attempt.id, saveWaiting);
  const positionsOf = (isMeant: (item: ItemForStudent) => boolean) =>
    attempt.items.filter(isMeant).map(({ position }) => position);
  const blank = positionsOf((item) => !isComplete(item, chosen.get(item.id)));

  return (
    <section aria-label="Hand in" className="mt-14 space-y-4 border-t-2 border-ink pt-5">
      <p className="text-muted">
        {blank.length === 0
          ? "You have answered everything."
          : `${blank.length} of ${attempt.items.length} questions are still blank.`}{" "}
        After handing in you see your score and the sentence behind each answer.
      </p>
      <Button weight="primary" pending={isUnderWay} onClick={() => setIsAsking(true)}>
        {isUnderWay ? "Handing in…" : "Hand in"}
      </Button>
      {isWaiting && (
        <Notice title="Waiting for the connection">
          <p>
            Your answers are kept on this device and are handed in by themselves when the connection
            is back. Leave this page open, or come back to it on this device.
          </p>
          <Button weight="plain" onClick={withdraw}>
            Don&rsquo;t hand in yet
          </Button>
        </Notice>
      )}
      {error && (
        <Notice tone="problem" title="Not handed in yet">
          {messageOf(error)} Your answers are kept.
        </Notice>
      )}
      {worksOffline && !isWaiting && (
        <p className="text-small text-muted">
          This quiz is kept on this device until you hand it in: it works without a connection too.
        </p>
      )}
      <HandInAtEnd attempt={attempt} handIn={handIn} />
      <HandInDialog
        open={isAsking}
        blank={blank}
        marked={positionsOf(({ id }) => marked.includes(id))}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          handIn();
        }}
      />
    </section>
  );
}
