"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { SectionTeacher } from "@/app/_contract/co-teaching";
import { Button } from "@/app/_components/button";
import { SectionRule } from "@/app/_components/section-rule";
import { EndTeachingDialog } from "./end-teaching-dialog";
import { InviteTeacher } from "./invite-teacher";

interface TeachersProps {
  readonly sectionId: string;
  readonly teachers: readonly SectionTeacher[];
}

/** Who teaches the class; all of them see and change the same. */
export function Teachers({ sectionId, teachers }: TeachersProps) {
  const [leaving, setLeaving] = useState<SectionTeacher | null>(null);
  const listRef = useRef<HTMLUListElement>(null);

  function goOnWithout() {
    // Nothing outside an open dialog can take the focus, and the button that opened it is going.
    flushSync(() => setLeaving(null));
    listRef.current?.focus();
  }

  return (
    <SectionRule title="Teachers">
      <ul ref={listRef} tabIndex={-1} aria-label="Teachers" className="divide-y divide-rule">
        {teachers.map((teacher) => (
          <li key={teacher.id} className="flex flex-wrap items-center gap-x-6 py-1">
            <p className="min-h-11 min-w-0 flex-1 basis-40 py-2 font-medium wrap-anywhere">
              {teacher.name}
              {teacher.isSelf && <span className="font-normal text-muted"> (you)</span>}
            </p>
            {teachers.length > 1 && (
              <Button
                weight="plain"
                className="text-small"
                aria-label={teacher.isSelf ? "Leave this class" : `Remove ${teacher.name}`}
                onClick={() => setLeaving(teacher)}
              >
                {teacher.isSelf ? "Leave" : "Remove"}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <InviteTeacher sectionId={sectionId} />
      {leaving && (
        <EndTeachingDialog
          sectionId={sectionId}
          teacher={leaving}
          onClose={() => setLeaving(null)}
          onEnded={goOnWithout}
        />
      )}
    </SectionRule>
  );
}
