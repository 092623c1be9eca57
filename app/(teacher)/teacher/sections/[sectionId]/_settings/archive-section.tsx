"use client";

import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import { useSectionChange } from "./use-section-change";

interface ArchiveSectionProps {
  readonly sectionId: string;
  readonly isArchived: boolean;
}

/** Puts a class away, or brings it back. Nothing of it is lost either way. */
export function ArchiveSection({ sectionId, isArchived }: ArchiveSectionProps) {
  const change = useSectionChange(sectionId);
  return (
    <div>
      <Button pending={change.isPending} onClick={() => change.mutate({ isArchived: !isArchived })}>
        {isArchived ? "Bring the class back" : "Archive the class"}
      </Button>
      <p className="mt-1 text-small text-muted">
        {isArchived
          ? "It is among your classes again, with the same code, and its assignments can be started."
          : "It leaves your desk, nobody can join, and nothing new can be started. All answers stay, and you can bring it back."}
      </p>
      <output className="block text-small font-medium empty:hidden">
        {change.isSuccess && (isArchived ? "It is archived." : "It is back.")}
        {change.error && messageOf(change.error)}
      </output>
    </div>
  );
}
