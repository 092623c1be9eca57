"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { attemptOptions } from "@/app/_queries/attempts";
import { ReadingFailure } from "@/app/(student)/_reading/reading-failure";
import { ReadingSkeleton } from "@/app/(student)/_reading/reading-skeleton";
import { AttemptDesk } from "./attempt-desk";

/** An attempt under way. One that has been handed in meanwhile leads on to its review. */
export function AttemptScreen({ attemptId }: { readonly attemptId: string }) {
  const router = useRouter();
  const { data: attempt, error } = useQuery({
    ...attemptOptions(attemptId),
    // Another device may have gone on with it.
    refetchOnWindowFocus: "always",
  });
  const isSubmitted = attempt?.state === "submitted";

  useEffect(() => {
    if (isSubmitted) router.replace(`/attempts/${attemptId}/review`);
  }, [isSubmitted, attemptId, router]);

  if (!attempt && error) return <ReadingFailure error={error} />;
  if (!attempt || isSubmitted) return <ReadingSkeleton />;
  return <AttemptDesk attempt={attempt} />;
}
