import type { Metadata } from "next";
import { Prefetched } from "@/app/_components/prefetched";
import { practiceOptions } from "@/app/_queries/practice";
import { reviewOptions } from "@/app/_queries/reviews";
import { loadPracticePage } from "@/app/_server/pages/attempt-pages";
import { PracticeScreen } from "./practice-screen";

export const metadata: Metadata = { title: "Practice" };

export default async function PracticePage({
  params,
}: PageProps<"/attempts/[attemptId]/practice">) {
  const { attemptId } = await params;
  const { review, practice } = await loadPracticePage(attemptId);
  return (
    <Prefetched
      queries={[
        [reviewOptions(attemptId).queryKey, review],
        [practiceOptions(attemptId).queryKey, practice],
      ]}
    >
      <PracticeScreen attemptId={attemptId} />
    </Prefetched>
  );
}
