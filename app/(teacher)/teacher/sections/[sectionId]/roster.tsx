"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { RosterEntry } from "@/app/_contract/sections";
import { EmptyState } from "@/app/_components/empty-state";
import { SectionRule } from "@/app/_components/section-rule";
import { AddStudentsForm } from "./_adding/add-students-form";
import { DeleteStudentDialog } from "./delete-student-dialog";
import { RosterRow } from "./roster-row";

interface RosterProps {
  readonly sectionId: string;
  readonly roster: readonly RosterEntry[];
}

/** Who is in the class, and who has come. */
export function Roster({ sectionId, roster }: RosterProps) {
  const [deleting, setDeleting] = useState<RosterEntry | null>(null);
  const listRef = useRef<HTMLUListElement>(null);

  function goOnWithout() {
    // Nothing outside an open dialog can take the focus, and the button that opened it is going.
    flushSync(() => setDeleting(null));
    listRef.current?.focus();
  }

  const here = roster.filter(({ signedIn }) => signedIn).length;
  return (
    <SectionRule
      title="Students"
      aside={roster.length > 0 && `${here} of ${roster.length} have joined`}
    >
      {roster.length === 0 && (
        <EmptyState title="Nobody is on the roster yet.">
          Add names here, or let students type their own when they join with the code.
        </EmptyState>
      )}
      <ul ref={listRef} tabIndex={-1} aria-label="Students" className="divide-y divide-rule">
        {roster.map((student) => (
          <RosterRow
            key={student.id}
            sectionId={sectionId}
            student={student}
            onDelete={() => setDeleting(student)}
          />
        ))}
      </ul>
      <AddStudentsForm sectionId={sectionId} onRoster={roster.map(({ name }) => name)} />
      <DeleteStudentDialog
        sectionId={sectionId}
        student={deleting}
        onClose={() => setDeleting(null)}
        onDeleted={goOnWithout}
      />
    </SectionRule>
  );
}
