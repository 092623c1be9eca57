"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deliverWaiting } from "@/app/_device/deliver-waiting";
import { studentAssignmentsOptions } from "@/app/_queries/student-assignments";

/** Sends what quizzes that were left without a connection have waiting, now and when it is back. */
export function useDeliverWaiting(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    async function deliver() {
      await deliverWaiting();
      await queryClient.invalidateQueries(studentAssignmentsOptions());
    }
    const start = () => void deliver();
    start();
    addEventListener("online", start);
    return () => removeEventListener("online", start);
  }, [queryClient]);
}
