"use client";

import { onlineManager, useMutationState } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { messageOf } from "@/app/_queries/api-error";
import type { Choices } from "@/app/_device/outbox";
import type { SaveState } from "./save-state";

/** Names the mutations that save one attempt's responses; their variable is the item's id. */
export const savingKey = (attemptId: string) => ["attempts", attemptId, "responses"] as const;

/** Reads off the saves under way how far the waiting answers have got. */
export function useSaveState(attemptId: string, waiting: Choices): SaveState {
  const saves = useMutationState({
    filters: { mutationKey: savingKey(attemptId) },
    select: ({ state }) => state,
  });
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
    () => true,
  );
  const refused = saves.findLast(
    ({ status, variables }) => status === "error" && waiting.has(variables as string),
  );
  return {
    waiting: waiting.size,
    isInterrupted:
      !isOnline ||
      saves.some(({ status, failureCount }) => status === "pending" && failureCount > 0),
    refusal: refused ? messageOf(refused.error) : null,
  };
}
