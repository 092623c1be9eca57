"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ReadingFailure } from "@/app/(student)/_reading/reading-failure";
import { ReadingSkeleton } from "@/app/(student)/_reading/reading-skeleton";
import { ApiError } from "@/app/_queries/api-error";
import { reviewOptions } from "@/app/_queries/reviews";
import { AnswersLater } from "./answers-later";
import { ReviewDesk } from "./review-desk";

/** A submitted attempt beside its evidence, or when it is shown. One that is still open leads back to its questions. */
export function ReviewScreen({ attemptId }: { readonly attemptId: string }) {
  const router = useRouter();
  const { data: review, error } = useQuery(reviewOptions(attemptId));
  const isOpen = error instanceof ApiError && error.code === "attempt-open";

  useEffect(() => {
    if (isOpen) router.replace(`/attempts/${attemptId}`);
  }, [isOpen, attemptId, router]);

  if (review) return <ReviewDesk review={review} />;
  if (error instanceof ApiError && error.code === "answers-later")
    return <AnswersLater at={error.at} />;
  if (error && !isOpen) return <ReadingFailure error={error} />;
  return <ReadingSkeleton />;
}
