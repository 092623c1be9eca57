import type { Metadata } from "next";
import { PracticeScreen } from "./practice-screen";

export const metadata: Metadata = { title: "Practice" };

export default async function PracticePage({
  params,
}: PageProps<"/attempts/[attemptId]/practice">) {
  const { attemptId } = await params;
  return <PracticeScreen attemptId={attemptId} />;
}
