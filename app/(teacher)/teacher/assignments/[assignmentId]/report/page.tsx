import type { Metadata } from "next";
import { Prefetched } from "@/app/_components/prefetched";
import { assignedQuizOptions, assignmentResultsOptions } from "@/app/_queries/assignments";
import { loadReportPage } from "@/app/_server/pages/teacher-pages";
import { ReportScreen } from "./report-screen";

export const metadata: Metadata = { title: "The article as the report" };

export default async function ReportPage({
  params,
}: PageProps<"/teacher/assignments/[assignmentId]/report">) {
  const { assignmentId } = await params;
  const { results, quiz } = await loadReportPage(assignmentId);
  return (
    <Prefetched
      queries={[
        [assignmentResultsOptions(assignmentId).queryKey, results],
        [assignedQuizOptions(assignmentId).queryKey, quiz],
      ]}
    >
      <ReportScreen assignmentId={assignmentId} />
    </Prefetched>
  );
}
