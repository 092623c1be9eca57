"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import {
  annotationStore,
  waitingAnnotations,
  type WrittenAnnotations,
} from "@/app/_device/annotations";
import { restoreDevice } from "@/app/_device/device-storage";
import { sendMarks } from "@/app/_device/send-marks";
import { annotationsOptions } from "@/app/_queries/annotations";
import { ApiError } from "@/app/_queries/api-error";
import { newestOf, type OwnMark, ownMarks } from "./own-marks";
import { formatPlace, type Stretch } from "./place";

export interface Annotating {
  /** In the order of the article. */
  readonly marks: readonly OwnMark[];
  /** How many are not on the server yet. */
  readonly waiting: number;
  /** Why the server would not take one. */
  readonly refusal: string | null;
  /** Marks words, with a note or an empty one; null removes the mark. */
  readonly onAnnotate: (stretch: Stretch, note: string | null) => void;
}

const none: WrittenAnnotations = {};

/**
 * What a student marked in the article of an attempt. Each mark is written on the device, then sent;
 * the newest revision wins, whichever device it is from.
 *
 * @param isOpen whether the attempt is under way; of one that is handed in nothing stays on the device
 */
export function useAnnotations(attemptId: string, isOpen: boolean): Annotating {
  const store = annotationStore(attemptId);
  const queryClient = useQueryClient();
  const { queryKey } = annotationsOptions(attemptId);
  const { data } = useQuery(annotationsOptions(attemptId));
  const written = useSyncExternalStore(store.subscribe, store.read, () => none);
  const passing = isOpen ? {} : { isPassing: true as const };
  const { mutate, data: refusal } = useMutation({
    mutationFn: () => sendMarks(attemptId),
    networkMode: "online",
    scope: { id: `annotations-${attemptId}` },
    retry: (_failures, error) => error instanceof ApiError && error.isTemporary,
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 15_000),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });

  useEffect(() => {
    if (waitingAnnotations(store.read()).length > 0) mutate();
    void restoreDevice().then((isMore) => isMore && mutate());
  }, [store, mutate]);

  const annotations = data?.annotations ?? [];
  return {
    marks: ownMarks(annotations, written),
    waiting: waitingAnnotations(written).length,
    refusal: refusal?.message ?? null,
    onAnnotate: (stretch, note) => {
      const place = formatPlace(stretch);
      const revision = (newestOf(annotations, store.read())[place]?.revision ?? 0) + 1;
      store.keep({ ...store.read(), [place]: { note, revision, ...passing } });
      mutate();
    },
  };
}
