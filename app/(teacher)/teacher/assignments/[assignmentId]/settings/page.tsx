import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import {
  accommodationsOptions,
  assignedStudentsOptions,
  assignmentSettingsOptions,
} from "@/app/_queries/assignments";
import { loadAssignmentSettingsPage } from "@/app/_server/pages/teacher-pages";
import { SettingsScreen } from "./settings-screen";

export const metadata: Metadata = { title: "Assignment settings" };

export default async function AssignmentSettingsPage({
  params,
}: PageProps<"/teacher/assignments/[assignmentId]/settings">) {
  const { assignmentId } = await params;
  const { settings, assigned, accommodations } = await loadAssignmentSettingsPage(assignmentId);
  return (
    <SiteFrame>
      <Column width="form">
        <Prefetched
          queries={[
            [assignmentSettingsOptions(assignmentId).queryKey, settings],
            [assignedStudentsOptions(assignmentId).queryKey, assigned],
            [accommodationsOptions(assignmentId).queryKey, accommodations],
          ]}
        >
          <SettingsScreen assignmentId={assignmentId} />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
