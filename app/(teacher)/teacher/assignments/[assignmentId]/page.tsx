import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import { assignmentResultsOptions } from "@/app/_queries/assignments";
import { loadResultsPage } from "@/app/_server/pages/teacher-pages";
import { ResultsScreen } from "./results-screen";

export const metadata: Metadata = { title: "Results" };

export default async function AssignmentPage({
  params,
}: PageProps<"/teacher/assignments/[assignmentId]">) {
  const { assignmentId } = await params;
  const results = await loadResultsPage(assignmentId);
  return (
    <SiteFrame>
      <Column>
        <Prefetched queries={[[assignmentResultsOptions(assignmentId).queryKey, results]]}>
          <ResultsScreen assignmentId={assignmentId} />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
