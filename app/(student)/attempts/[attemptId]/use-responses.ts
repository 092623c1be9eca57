"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { AttemptForStudent, StoredResponse } from "@/app/_contract/attempts";
import { ApiError } from "@/app/_queries/api-error";
import { attemptOptions, saveResponse } from "@/app/_queries/attempts";
import { chosenOptions } from "./chosen-options";
import { deviceStorage } from "./device-storage";
import { Outbox, type OutboxEntries } from "./outbox";
import type { SaveState } from "./save-state";
import { savingKey, useSaveState } from "./use-save-state";

const nothingWaits: OutboxEntries = new Map();

export interface Responses {
  /** Option id by item id, the waiting ones included. */
  readonly chosen: OutboxEntries;
  readonly saveState: SaveState;
  readonly answer: (itemId: string, optionId: string) => void;
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
  const waiting = useSyncExternalStore(
    outbox?.subscribe ?? subscribeToNothing,
    outbox?.entries ?? (() => nothingWaits),
    () => nothingWaits,
  );

  /** Sends the newest choice of an item; does nothing when it was sent meanwhile. */
  async function send(itemId: string): Promise<void> {
    const entry = outbox?.entries().get(itemId);
    if (!entry) return;
    const stored = await saveResponse(attempt.id, itemId, entry);
    queryClient.setQueryData(attemptOptions(attempt.id).queryKey, (current) =>
      current ? { ...current, responses: withResponse(current.responses, stored) } : current,
    );
    outbox?.acknowledge(itemId, stored.revision);
  }

  const { mutate } = useMutation({
    mutationKey: savingKey(attempt.id),
    mutationFn: send,
    // One at a time and in order, so that the server sees choices as they were made.
    scope: { id: `save-${attempt.id}` },
    retry: (_failures, error) => error instanceof ApiError && error.isTemporary,
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 15_000),
    onError: async (error) => {
      if (!(error instanceof ApiError && error.code === "attempt-submitted")) return;
      outbox?.clear();
      await queryClient.invalidateQueries(attemptOptions(attempt.id));
    },
  });

  useEffect(() => {
    for (const itemId of outbox?.entries().keys() ?? []) mutate(itemId);
  }, [outbox, mutate]);

  const chosen = chosenOptions(attempt.responses, waiting);
  return {
    chosen,
    saveState: useSaveState(attempt.id, waiting),
    answer: (itemId, optionId) => {
      outbox?.put(itemId, { optionId, revision: (chosen.get(itemId)?.revision ?? 0) + 1 });
      mutate(itemId);
    },
    saveWaiting: async () => {
      for (const itemId of outbox?.entries().keys() ?? []) await send(itemId);
    },
  };
}

const openOutbox = (attemptId: string) => new Outbox(attemptId, deviceStorage());
const subscribeToNothing = () => () => undefined;

function withResponse(responses: readonly StoredResponse[], stored: StoredResponse) {
  return [...responses.filter(({ itemId }) => itemId !== stored.itemId), stored];
}
