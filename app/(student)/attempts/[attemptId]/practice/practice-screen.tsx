"use client";

import { useQuery } from "@tanstack/react-query";
import { ReadingFailure } from "@/app/(student)/_reading/reading-failure";
import { ReadingSkeleton } from "@/app/(student)/_reading/reading-skeleton";
import { practiceOptions } from "@/app/_queries/practice";
import { reviewOptions } from "@/app/_queries/reviews";
import { PracticeDesk } from "./practice-desk";

/** The missed items once more; the article comes with the review. */
export function PracticeScreen({ attemptId }: { readonly attemptId: string }) {
  const review = useQuery(reviewOptions(attemptId));
  const practice = useQuery(practiceOptions(attemptId));
  const error = review.error ?? practice.error;
  if (error) return <ReadingFailure error={error} />;
  if (!review.data || !practice.data) return <ReadingSkeleton />;
  return <PracticeDesk review={review.data} practice={practice.data} />;
}
