import type { SectionForTeacher } from "@/app/_contract/sections";
import { SectionRule } from "@/app/_components/section-rule";
import { ArchiveSection } from "./archive-section";
import { NewJoinCode } from "./new-join-code";
import { RenameSectionForm } from "./rename-section-form";

/** What can be changed about a class itself. */
export function SectionSettings({ section }: { readonly section: SectionForTeacher }) {
  const { id, name, isArchived } = section;
  return (
    <SectionRule title="This class">
      <div className="space-y-6">
        <RenameSectionForm sectionId={id} name={name} />
        {!isArchived && <NewJoinCode sectionId={id} />}
        <ArchiveSection sectionId={id} isArchived={isArchived} />
      </div>
    </SectionRule>
  );
}
