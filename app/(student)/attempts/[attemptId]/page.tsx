import type { Metadata } from "next";
import { Prefetched } from "@/app/_components/prefetched";
import { attemptOptions } from "@/app/_queries/attempts";
import { loadAttemptPage } from "@/app/_server/pages/attempt-pages";
import { AttemptScreen } from "./attempt-screen";

export const metadata: Metadata = { title: "Quiz" };

export default async function AttemptPage({ params }: PageProps<"/attempts/[attemptId]">) {
  const { attemptId } = await params;
  const attempt = await loadAttemptPage(attemptId);
  return (
    <Prefetched queries={[[attemptOptions(attemptId).queryKey, attempt]]}>
      <AttemptScreen attemptId={attemptId} />
    </Prefetched>
  );
}
