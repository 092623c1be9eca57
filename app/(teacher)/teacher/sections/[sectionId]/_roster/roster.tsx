"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { RosterEntry } from "@/app/_contract/sections";
import { EmptyState } from "@/app/_components/empty-state";
import { SectionRule } from "@/app/_components/section-rule";
import { AddStudentsForm } from "../_adding/add-students-form";
import { DeleteStudentDialog } from "./delete-student-dialog";
import { MergeStudentsDialog } from "./merge-students-dialog";
import { MoveStudentDialog } from "./move-student-dialog";
import { RosterRow, type RosterStep } from "./roster-row";

interface RosterProps {
  readonly sectionId: string;
  readonly roster: readonly RosterEntry[];
}

/** Who is in the class, and who has come. */
export function Roster({ sectionId, roster }: RosterProps) {
  const [asked, setAsked] = useState<{ step: RosterStep; student: RosterEntry } | null>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const studentOf = (step: RosterStep) => (asked?.step === step ? asked.student : null);
  const [moving, merging] = [studentOf("move"), studentOf("merge")];

  function close() {
    setAsked(null);
  }

  function goOnWithout() {
    // Nothing outside an open dialog can take the focus, and the button that opened it is going.
    flushSync(close);
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
            onAsk={(step) => setAsked({ step, student })}
          />
        ))}
      </ul>
      <AddStudentsForm sectionId={sectionId} onRoster={roster.map(({ name }) => name)} />
      <DeleteStudentDialog
        sectionId={sectionId}
        student={studentOf("delete")}
        onClose={close}
        onDeleted={goOnWithout}
      />
      {moving && (
        <MoveStudentDialog
          sectionId={sectionId}
          student={moving}
          onClose={close}
          onMoved={goOnWithout}
        />
      )}
      {merging && (
        <MergeStudentsDialog
          sectionId={sectionId}
          student={merging}
          roster={roster}
          onClose={close}
          onMerged={goOnWithout}
        />
      )}
    </SectionRule>
  );
}
