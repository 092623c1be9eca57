import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import { gradebookOptions } from "@/app/_queries/gradebook";
import { loadGradebookPage } from "@/app/_server/pages/teacher-pages";
import { GradebookScreen } from "./gradebook-screen";

export const metadata: Metadata = { title: "Gradebook" };

export default async function GradebookPage({
  params,
}: PageProps<"/teacher/sections/[sectionId]/gradebook">) {
  const { sectionId } = await params;
  const gradebook = await loadGradebookPage(sectionId);
  return (
    <SiteFrame>
      <Column>
        <Prefetched queries={[[gradebookOptions(sectionId).queryKey, gradebook]]}>
          <GradebookScreen sectionId={sectionId} />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
