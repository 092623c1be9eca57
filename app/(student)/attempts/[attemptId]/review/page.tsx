import type { Metadata } from "next";
import { Prefetched } from "@/app/_components/prefetched";
import { reviewOptions } from "@/app/_queries/reviews";
import { loadReviewPage } from "@/app/_server/pages/attempt-pages";
import { ReviewScreen } from "./review-screen";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params }: PageProps<"/attempts/[attemptId]/review">) {
  const { attemptId } = await params;
  const review = await loadReviewPage(attemptId);
  return (
    <Prefetched queries={review ? [[reviewOptions(attemptId).queryKey, review]] : []}>
      <ReviewScreen attemptId={attemptId} />
    </Prefetched>
  );
}
