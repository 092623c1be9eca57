"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import {
  annotationStore,
  waitingAnnotations,
  type WrittenAnnotations,
} from "@/app/_device/annotations";
import { sendMarks } from "@/app/_device/send-marks";
import { annotationsOptions } from "@/app/_queries/annotations";
import { ApiError } from "@/app/_queries/api-error";
import { comparePoints, formatPlace, parsePlace, type Stretch } from "./place";

/** Words that a student marked. */
export interface OwnMark extends Stretch {
  readonly place: string;
  /** Empty where the words are only marked. */
  readonly note: string;
}

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
  }, [store, mutate]);

  const annotations = data?.annotations ?? [];
  return {
    marks: marksOf(newestOf(annotations, written)),
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

/** Per place what has the highest revision; at equal ones the server's, who decides which came first. */
export function newestOf(
  stored: readonly { place: string; note: string | null; revision: number }[],
  written: WrittenAnnotations,
): WrittenAnnotations {
  const newer = stored.filter(({ place, revision }) => revision >= (written[place]?.revision ?? 0));
  return { ...written, ...Object.fromEntries(newer.map((each) => [each.place, each])) };
}

function marksOf(annotations: WrittenAnnotations): OwnMark[] {
  const marks = Object.entries(annotations).flatMap(([place, { note }]) => {
    const stretch = parsePlace(place);
    return stretch && note !== null ? [{ ...stretch, place, note }] : [];
  });
  return marks.toSorted((one, other) => comparePoints(one.from, other.from));
}
