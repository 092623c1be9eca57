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
  // The queue is this page's from here on; asking again in the middle would shuffle it.
  const practice = useQuery({ ...practiceOptions(attemptId), refetchOnWindowFocus: false });
  const error = review.error ?? practice.error;
  if (error) return <ReadingFailure error={error} />;
  if (!review.data || !practice.data || practice.isFetching) return <ReadingSkeleton />;
  return <PracticeDesk review={review.data} practice={practice.data} />;
}
