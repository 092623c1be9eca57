import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import { sectionOptions } from "@/app/_queries/sections";
import { loadSectionPage } from "@/app/_server/pages/teacher-pages";
import { SectionScreen } from "./section-screen";

export const metadata: Metadata = { title: "Class" };

export default async function SectionPage({ params }: PageProps<"/teacher/sections/[sectionId]">) {
  const { sectionId } = await params;
  const section = await loadSectionPage(sectionId);
  return (
    <SiteFrame>
      <Column>
        <Prefetched queries={[[sectionOptions(sectionId).queryKey, section]]}>
          <SectionScreen sectionId={sectionId} />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
