import type { Metadata } from "next";
import { AttemptScreen } from "./attempt-screen";

export const metadata: Metadata = { title: "Quiz" };

export default async function AttemptPage({ params }: PageProps<"/attempts/[attemptId]">) {
  const { attemptId } = await params;
  return <AttemptScreen attemptId={attemptId} />;
}
