"use client";

import { onlineManager, useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Answer } from "@/app/_contract/answers";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { ApiError } from "@/app/_queries/api-error";
import { attemptOptions, attemptTimeOptions, saveResponse } from "@/app/_queries/attempts";
import { deviceStorage, restoreDevice } from "@/app/_device/device-storage";
import { forgetAttempt } from "@/app/_device/leave-device";
import { newestChoices } from "@/app/_device/newest-choices";
import { Outbox, type Choices } from "@/app/_device/outbox";
import { noteRefusedAnswers } from "@/app/_device/refused-answers";
import type { SaveState } from "./save-state";
import { savingKey, useSaveState } from "./use-save-state";

const none: Choices = new Map();

export interface Responses {
  /** What the student sees as chosen, whether or not it is saved yet. */
  readonly chosen: Choices;
  readonly saveState: SaveState;
  readonly answer: (itemId: string, answer: Answer) => void;
  /** Sends whatever waits; rejects with an ApiError when something could not be saved. */
  readonly saveWaiting: () => Promise<void>;
}

/**
 * Keeps a student's answers: each is written on the device, then sent, and leaves the device's
 * outbox only when the server has acknowledged it. What a reload interrupted is sent again.
 */
export function useResponses(attempt: AttemptForStudent): Responses {
  const queryClient = useQueryClient();
  const [outbox] = useState(() => (typeof window === "undefined" ? null : openOutbox(attempt.id)));
  const subscribe = outbox?.subscribe ?? subscribeToNothing;
  const waiting = useSyncExternalStore(subscribe, outbox?.waiting ?? noChoices, noChoices);
  const known = useSyncExternalStore(subscribe, outbox?.known ?? noChoices, noChoices);
  const saved: Choices = new Map(attempt.responses.map((each) => [each.itemId, each]));

  /** Sends the newest choice of an item; does nothing when it was sent meanwhile. */
  async function send(itemId: string): Promise<void> {
    const choice = outbox?.waiting().get(itemId);
    if (!choice) return;
    const { secondsLeft, ...stored } = await saveResponse(attempt.id, itemId, choice);
    outbox?.acknowledge(itemId, stored);
    queryClient.setQueryData(attemptTimeOptions(attempt.id).queryKey, {
      state: "open" as const,
      secondsLeft,
    });
  }

  const { mutate } = useMutation({
    mutationKey: savingKey(attempt.id),
    mutationFn: send,
    networkMode: "online",
    // One at a time and in order, so that the server sees choices as they were made.
    scope: { id: `save-${attempt.id}` },
    retry: (_failures, error) => error instanceof ApiError && error.isTemporary,
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 15_000),
    onError: async (error) => {
      if (!(error instanceof ApiError && error.code === "attempt-submitted")) return;
      const itemIds = [...(outbox?.waiting().keys() ?? [])];
      noteRefusedAnswers(attempt.id, { itemIds, reason: error.message });
      await forgetAttempt(attempt.id);
      await queryClient.invalidateQueries(attemptOptions(attempt.id));
    },
  });

  useEffect(() => {
    // A page opened without a connection never hears that it went away.
    onlineManager.setOnline(navigator.onLine);
    const sendWaiting = () => {
      for (const itemId of outbox?.waiting().keys() ?? []) mutate(itemId);
    };
    sendWaiting();
    void restoreDevice().then((isMore) => isMore && sendWaiting());
  }, [outbox, mutate]);

  return {
    chosen: newestChoices(saved, known),
    saveState: useSaveState(attempt.id, waiting),
    answer: (itemId, answer) => {
      // Asked of the outbox and not of the last render, which an acknowledgement may have overtaken.
      const last = newestChoices(saved, outbox?.known() ?? none).get(itemId);
      outbox?.put(itemId, { ...answer, revision: (last?.revision ?? 0) + 1 });
      mutate(itemId);
    },
    saveWaiting: async () => {
      for (const itemId of outbox?.waiting().keys() ?? []) await send(itemId);
    },
  };
}

const openOutbox = (attemptId: string) => new Outbox(attemptId, deviceStorage());
const subscribeToNothing = () => () => undefined;
const noChoices = () => none;
