import type { Metadata } from "next";
import { Prefetched } from "@/app/_components/prefetched";
import { studentAttemptOptions } from "@/app/_queries/gradebook";
import { loadStudentAttemptPage } from "@/app/_server/pages/teacher-pages";
import { AttemptScreen } from "./attempt-screen";

export const metadata: Metadata = { title: "A student’s answers" };

export default async function StudentAttemptPage({
  params,
}: PageProps<"/teacher/assignments/[assignmentId]/attempts/[attemptId]">) {
  const { assignmentId, attemptId } = await params;
  const attempt = await loadStudentAttemptPage(assignmentId, attemptId);
  return (
    <Prefetched queries={[[studentAttemptOptions(assignmentId, attemptId).queryKey, attempt]]}>
      <AttemptScreen assignmentId={assignmentId} attemptId={attemptId} />
    </Prefetched>
  );
}
