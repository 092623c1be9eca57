"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AccommodatedStudent, Accommodation, Timing } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { accommodate, accommodationsOptions } from "@/app/_queries/assignments";
import { AccommodationForm } from "./accommodation-form";
import { AccommodationInWords } from "./accommodation-in-words";

interface AccommodationsProps {
  readonly assignmentId: string;
  readonly timing: Timing;
}

/** Extra time or another closing for single students, also while they are at work. */
export function Accommodations({ assignmentId, timing }: AccommodationsProps) {
  const queryClient = useQueryClient();
  const [changing, setChanging] = useState<string | null>(null);
  const { data, error } = useQuery(accommodationsOptions(assignmentId));
  const change = useMutation({
    mutationFn: ({ id, given }: { id: string; given: Accommodation }) =>
      accommodate(assignmentId, id, given),
    onSuccess: (students) => {
      setChanging(null);
      queryClient.setQueryData(accommodationsOptions(assignmentId).queryKey, students);
    },
  });
  const row = (student: AccommodatedStudent) => (
    <li key={student.id} className="border-b border-rule py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-medium wrap-anywhere">{student.name}</p>
        <Button
          weight="plain"
          className="text-small"
          aria-expanded={changing === student.id}
          aria-label={`Change the times of ${student.name}`}
          onClick={() => {
            change.reset();
            setChanging(changing === student.id ? null : student.id);
          }}
        >
          Change
        </Button>
      </div>
      <p className="text-small text-muted">
        <AccommodationInWords accommodation={student.accommodation} timing={timing} />
      </p>
      {changing === student.id && (
        <AccommodationForm
          student={student}
          problem={change.error}
          isPending={change.isPending}
          onGive={(given) => change.mutate({ id: student.id, given })}
          onCancel={() => setChanging(null)}
        />
      )}
    </li>
  );
  return (
    <section aria-labelledby="accommodations" className="mt-12 border-t-2 border-ink pt-3">
      <h2 id="accommodations" className="text-heading">
        Times for one student
      </h2>
      <p className="mt-2 text-muted">
        Extra time moves the due time and the closing too. A change reaches a student who is at work
        within half a minute.
      </p>
      {error && <Notice tone="problem">{messageOf(error)}</Notice>}
      {data && data.students.length === 0 && (
        <p className="mt-4">Nobody has joined this class yet.</p>
      )}
      {data && data.students.length > 0 && (
        <ul className="mt-4 border-t border-rule">{data.students.map(row)}</ul>
      )}
      <output className="mt-3 block">
        {change.isSuccess && changing === null && "Saved for this student, from now on."}
      </output>
    </section>
  );
}
