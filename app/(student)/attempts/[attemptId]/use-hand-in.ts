"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { deviceStorage, restoreDevice } from "@/app/_device/device-storage";
import { intendHandIn, isHandInIntended, withdrawHandIn } from "@/app/_device/hand-in-intention";
import { forgetAttempt } from "@/app/_device/leave-device";
import { sendMarks } from "@/app/_device/send-marks";
import { ApiError } from "@/app/_queries/api-error";
import { attemptOptions, submitAttempt } from "@/app/_queries/attempts";

export interface HandingIn {
  /** The student has handed in and the server has not answered yet. */
  readonly isUnderWay: boolean;
  /** The server can't be reached; it is tried again by itself. */
  readonly isWaiting: boolean;
  /** Why it was refused. */
  readonly error: Error | null;
  readonly handIn: () => void;
  /** Takes it back, as long as it waits. */
  readonly withdraw: () => void;
}

const isTemporary = (error: Error) => error instanceof ApiError && error.isTemporary;

/**
 * Hands an attempt in. Without a connection the wish is noted on the device, outlives a reload, and
 * is carried out when the server can be reached. Afterwards nothing of the attempt stays on the device.
 *
 * @param saveWaiting sends the answers that the server does not have yet
 */
export function useHandIn(attemptId: string, saveWaiting: () => Promise<void>): HandingIn {
  const queryClient = useQueryClient();
  const [isIntended, setIsIntended] = useState(false);
  const isWanted = () => isIntendedHere(attemptId);

  const { mutate, isPending, isPaused, failureCount, error } = useMutation({
    networkMode: "online",
    onMutate: () => setIsIntended(true),
    mutationFn: async () => {
      if (!isWanted()) return;
      await saveWaiting();
      await sendMarks(attemptId);
      // It may have been taken back while the answers were on their way.
      if (!isWanted()) return;
      await submitAttempt(attemptId);
      await forgetAttempt(attemptId);
      // The screen leads on to the review as soon as the attempt says that it is submitted.
      queryClient.setQueryData(attemptOptions(attemptId).queryKey, (current) =>
        current ? { ...current, state: "submitted" as const } : current,
      );
    },
    retry: (_failures, reason) => isWanted() && isTemporary(reason),
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 15_000),
    onError: () => withdraw(),
  });

  function withdraw() {
    withdrawHandIn(attemptId, deviceStorage());
    setIsIntended(false);
  }

  useEffect(() => {
    const handInIntended = () => isIntendedHere(attemptId) && mutate();
    handInIntended();
    void restoreDevice().then((isMore) => isMore && handInIntended());
  }, [attemptId, mutate]);

  return {
    isUnderWay: isIntended && isPending,
    isWaiting: isIntended && (isPaused || failureCount > 0),
    error: isIntended || (error && isTemporary(error)) ? null : error,
    handIn: () => {
      intendHandIn(attemptId, deviceStorage());
      mutate();
    },
    withdraw,
  };
}

const isIntendedHere = (attemptId: string) => isHandInIntended(attemptId, deviceStorage());
