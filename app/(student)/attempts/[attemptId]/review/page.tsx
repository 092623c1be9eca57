import type { Metadata } from "next";
import { ReviewScreen } from "./review-screen";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params }: PageProps<"/attempts/[attemptId]/review">) {
  const { attemptId } = await params;
  return <ReviewScreen attemptId={attemptId} />;
}
